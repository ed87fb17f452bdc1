#!/usr/bin/env python3
"""Seeded transactions data with planted violations.

  make_reference.py ROWS VIOLATIONS OUT.csv [--answers A.json] [--seed 7] [--schema S.json] [--no-twins]

Writes OUT.csv, the row schema (JSON Schema 2020-12; default OUT.schema.json), the answers
(default OUT.answers.json) and, unless --no-twins, OUT.jsonl and OUT.parquet (needs pyarrow).

answers: {rows, lines, seed, header, violations: [{record, column, keyword, value,
  physical_line,     1-based line of the CSV where the offending field starts, newlines in quotes counted
  jsonl_line,        1-based line of the JSONL twin
  parquet_keyword    what the Parquet twin violates: text that is no number cannot live in a typed column,
                     so it is null there and the keyword becomes "required"
}]}
Same seed, same arguments -> same bytes. Every planted cell violates exactly one keyword.
"""
import argparse, json, os, random, sys

CURRENCY = ["EUR", "USD", "GBP", "JPY", "CHF"]
MERCHANT = ["grocery", "fuel", "travel", "airline", "hotel", "restaurant", "electronics", "clothing", "pharmacy", "health",
            "utilities", "telecom", "insurance", "education", "gambling", "jewelry", "toys", "books", "charity", "other"]
COUNTRY = ("DE FR IT ES PT NL BE LU AT CH PL CZ SK HU SI HR RO BG GR CY MT IE GB DK SE NO FI EE LV LT "
           "US CA MX BR AR JP KR AU NZ ZA").split()
assert len(MERCHANT) == 20 and len(COUNTRY) == 40 and len(set(COUNTRY)) == 40
HEADER = ["transaction_id", "timestamp", "amount", "currency", "merchant_category", "country", "customer_age", "email", "is_fraud", "note"]
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "transaction",
    "type": "object",
    "required": HEADER[:-1],
    "additionalProperties": False,
    "properties": {
        "transaction_id": {"type": "string", "pattern": "^T[0-9]{9}$"},
        "timestamp": {"type": "string", "format": "date-time"},
        "amount": {"type": "number", "exclusiveMinimum": 0},
        "currency": {"type": "string", "enum": CURRENCY},
        "merchant_category": {"type": "string", "enum": MERCHANT},
        "country": {"type": "string", "enum": COUNTRY},
        "customer_age": {"type": "integer", "minimum": 18, "maximum": 100},
        "email": {"type": "string", "format": "email"},
        "is_fraud": {"type": "integer", "enum": [0, 1]},
        "note": {"type": "string", "maxLength": 200},
    },
}
# (column, keyword, bad texts)
KINDS = [
    ("transaction_id", "pattern", ["X000000001", "T12345", "t000000009", "T0000000012"]),
    ("timestamp", "format", ["2023-02-30T10:00:00Z", "2024-13-01T00:00:00Z", "2024-05-01 10:00", "yesterday", "2023-04-31T09:30:00Z"]),
    ("amount", "type", ["abc", "12.5O", "$10", "1 000.00"]),
    ("amount", "exclusiveMinimum", ["-5.00", "0", "0.00", "-0.01"]),
    ("currency", "enum", ["XXX", "eur", "EURO"]),
    ("merchant_category", "enum", ["Grocery", "unknown", "fuels"]),
    ("country", "enum", ["ZZ", "de", "UK"]),
    ("customer_age", "minimum", ["17", "0", "-3"]),
    ("customer_age", "maximum", ["101", "999"]),
    ("customer_age", "type", ["thirty", "41.5", "3O"]),
    ("email", "format", ["not-an-email", "alice@", "@example.com", "a b@example.com"]),
    ("is_fraud", "enum", ["2", "-1"]),
    ("is_fraud", "type", ["maybe", "O"]),
    ("amount", "required", [""]),
    ("currency", "required", [""]),
    ("note", "maxLength", ["x" * 201, "long text " * 30]),
]
WORDS = ("refund card present chip online gift returned twice late customer called back monthly plan upgrade seat taxi tip "
         "café über naïve 東京 order parcel lost found").split()
SEP = [" ", " ", " ", " ", " ", " ", ", ", ", ", "\n", '"']


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("rows", type=int); ap.add_argument("violations", type=int); ap.add_argument("out")
    ap.add_argument("--answers"); ap.add_argument("--schema"); ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--no-twins", action="store_true")
    a = ap.parse_args()
    stem = a.out[:-4] if a.out.endswith(".csv") else a.out
    answers_path = a.answers or stem + ".answers.json"
    schema_path = a.schema or stem + ".schema.json"
    with open(schema_path, "w") as f:
        json.dump(SCHEMA, f, indent=1); f.write("\n")

    plan_rng = random.Random(f"plan-{a.seed}")
    rows_hit = sorted(plan_rng.sample(range(1, a.rows + 1), a.violations))
    kinds = [KINDS[i % len(KINDS)] for i in range(a.violations)]
    plan_rng.shuffle(kinds)
    plan = {r: (c, k, plan_rng.choice(bad)) for r, (c, k, bad) in zip(rows_hit, kinds)}

    rng = random.Random(a.seed); rnd = rng.random
    twins = not a.no_twins
    pq = schema_pa = writer = jl = None
    if twins:
        import pyarrow as pa, pyarrow.parquet as pqm
        t = {"amount": pa.float64(), "customer_age": pa.int64(), "is_fraud": pa.int64()}
        schema_pa = pa.schema([(c, t.get(c, pa.string())) for c in HEADER])
        writer = pqm.ParquetWriter(stem + ".parquet", schema_pa, compression="zstd")
        jl = open(stem + ".jsonl", "w", encoding="utf-8", newline="\n")
        cols = [[] for _ in HEADER]

    # notes come from a seeded pool: 40 % empty, of the rest about 1 in 6 has a quoted newline
    pool = []
    for _ in range(4096):
        if rnd() < 0.4: pool.append(("", "", 0)); continue
        n = 1 + int(rnd() * 8); s = WORDS[int(rnd() * len(WORDS))]
        for _ in range(n): s += SEP[int(rnd() * len(SEP)) if rnd() < 0.4 else 0] + WORDS[int(rnd() * len(WORDS))]
        s = s[:180].strip()
        cell = '"' + s.replace('"', '""') + '"' if any(ch in s for ch in ',"\n') else s
        pool.append((s, cell, s.count("\n")))
    js = json.dumps
    out = open(a.out, "w", encoding="utf-8", newline="\n")
    out.write(",".join(HEADER) + "\n")
    line, buf, jbuf, found = 2, [], [], []
    numeric = {"amount", "customer_age", "is_fraud"}
    for i in range(1, a.rows + 1):
        r1, r2, r3 = rnd(), rnd(), rnd()
        day, sec = int(r1 * 28) + 1, int(r2 * 86400)
        ts = f"2025-{int(r3 * 12) + 1:02d}-{day:02d}T{sec // 3600:02d}:{sec // 60 % 60:02d}:{sec % 60:02d}Z"
        cents = int(rnd() ** 4 * 500000) + 1
        amount = f"{cents // 100}.{cents % 100:02d}"
        h = int(rnd() * 4000)  # 5*20*40 combinations
        note, ncell, nl = pool[int(rnd() * 4096)]
        age = 18 + int(r1 * 83)
        fraud = "1" if r2 < 0.01 else "0"
        tid = f"T{i:09d}"
        email = f"user{int(r3 * 9e6)}@mail{h % 97}.example.com"
        cur, mer, cou = CURRENCY[h % 5], MERCHANT[h // 5 % 20], COUNTRY[h // 100]
        v = plan.get(i)
        if v is None:
            buf.append(f"{tid},{ts},{amount},{cur},{mer},{cou},{age},{email},{fraud},{ncell}\n")
            if twins:
                jn = f',"note":{js(note, ensure_ascii=False)}' if note else ""
                jbuf.append(f'{{"transaction_id":"{tid}","timestamp":"{ts}","amount":{amount},"currency":"{cur}","merchant_category":"{mer}",'
                            f'"country":"{cou}","customer_age":{age},"email":"{email}","is_fraud":{fraud}{jn}}}\n')
                for c, x in zip(cols, (tid, ts, cents / 100, cur, mer, cou, age, email, int(fraud), note or None)): c.append(x)
        else:
            col, kw, bad = v
            rec = dict(zip(HEADER, (tid, ts, amount, cur, mer, cou, str(age), email, fraud, note)))
            rec[col] = bad
            if col == "note": nl = bad.count("\n")
            cells = ['"' + x.replace('"', '""') + '"' if any(ch in x for ch in ',"\n') else x for x in rec.values()]
            buf.append(",".join(cells) + "\n")
            # note is the last column and the only one that can hold a newline, so every field starts on the record's first line
            found.append({"record": i, "column": col, "keyword": kw, "value": bad, "physical_line": line, "jsonl_line": i,
                          "parquet_keyword": "required" if kw == "type" and col in numeric else kw})
            if twins:
                obj, prow = {}, []
                for c in HEADER:
                    x = rec[c]; y = x or None
                    if x and c in numeric:
                        try: y = float(x) if c == "amount" else int(x)
                        except ValueError: y = x
                    if y is not None: obj[c] = y
                    prow.append(None if c in numeric and isinstance(y, str) else y)
                jbuf.append(js(obj, ensure_ascii=False) + "\n")
                for c, x in zip(cols, prow): c.append(x)
        line += 1 + nl
        if i % 100_000 == 0 or i == a.rows:
            out.write("".join(buf)); buf.clear()
            if twins:
                jl.write("".join(jbuf)); jbuf.clear()
                writer.write_table(pa.table([pa.array(c, f.type) for c, f in zip(cols, schema_pa)], schema=schema_pa), row_group_size=100_000)
                cols = [[] for _ in HEADER]
    out.close()
    if twins: jl.close(); writer.close()
    with open(answers_path, "w") as f:
        json.dump({"rows": a.rows, "lines": line - 1, "seed": a.seed, "header": HEADER, "violations": found}, f, indent=1); f.write("\n")
    print(f"{a.out}: {a.rows} rows, {line - 1} lines, {os.path.getsize(a.out) / 1e6:.1f} MB, {len(found)} planted", file=sys.stderr)


main()
