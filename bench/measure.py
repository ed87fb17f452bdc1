"""Runs one program and prints what the whole process cost: measure.py LIMIT_SECONDS PROGRAM ARGUMENT...

One JSON object on standard output: wall and cpu (user + system) in seconds, peak resident memory in MB, status, the program's own output.
Children that the program waited for are counted. wait4 is used because it reports this one process, not everything run before it."""
import json, os, signal, subprocess, sys, tempfile, time

limit, command = float(sys.argv[1]), sys.argv[2:]
with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True)
    over = []
    signal.signal(signal.SIGALRM, lambda *_: (over.append(True), os.killpg(child.pid, signal.SIGKILL)))
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    signal.setitimer(signal.ITIMER_REAL, 0)
    text = []
    for stream in (out, err):
        stream.seek(0)
        text.append(stream.read()[-20000:].decode("utf-8", "replace"))
scale = 1e6 if sys.platform == "darwin" else 1e3
print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss / scale,
                  "status": "over the limit" if over else os.waitstatus_to_exitcode(status), "stdout": text[0], "stderr": text[1]}))
