"""A loop of one's own: csv.DictReader, cells typed by the schema, jsonschema-rs for each row."""
import csv, jsonschema_rs
from checks import path, properties, report, schema

validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
typed = [(c, int if p["type"] == "integer" else float) for c, p in properties.items() if p["type"] != "string"]
valid, found = validator.is_valid, 0
with open(path, newline="", encoding="utf-8") as f:
    rows = csv.reader(f)
    header = next(rows)
    for row in rows:
        record = {c: x for c, x in zip(header, row) if x != ""}
        for c, kind in typed:
            try:
                record[c] = kind(record[c])
            except (KeyError, ValueError):
                pass
        if not valid(record):
            found += sum(1 for _ in validator.iter_errors(record))
report(found)
