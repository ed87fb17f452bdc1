"""The checks that every peer makes, taken from the row schema beside the data: the same ones Gauntlet is asked for."""
import json, sys

path = sys.argv[1]
with open(path.removesuffix(".csv") + ".schema.json") as f:
    schema = json.load(f)
properties = schema["properties"]
REQUIRED = schema["required"]
CURRENCY, MERCHANT, COUNTRY = (properties[c]["enum"] for c in ("currency", "merchant_category", "country"))
ID = properties["transaction_id"]["pattern"]
EMAIL = r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$"
TIMESTAMP = "%Y-%m-%dT%H:%M:%SZ"
INTEGER = r"^[+-]?[0-9]+$"


def report(found):
    """Prints the number of cells found wrong."""
    print(json.dumps({"found": int(found)}))
