"""frictionless with a Table Schema of the same constraints, its limit on errors raised so that it reads to the end."""
from frictionless import Resource, Schema
from checks import COUNTRY, CURRENCY, ID, MERCHANT, REQUIRED, TIMESTAMP, path, report

fields = {
    "transaction_id": {"type": "string", "constraints": {"pattern": ID}},
    "timestamp": {"type": "datetime", "format": TIMESTAMP},
    # frictionless knows minimum only: a cent is the least amount above 0
    "amount": {"type": "number", "constraints": {"minimum": 0.01}},
    "currency": {"type": "string", "constraints": {"enum": CURRENCY}},
    "merchant_category": {"type": "string", "constraints": {"enum": MERCHANT}},
    "country": {"type": "string", "constraints": {"enum": COUNTRY}},
    "customer_age": {"type": "integer", "constraints": {"minimum": 18, "maximum": 100}},
    "email": {"type": "string", "format": "email"},
    "is_fraud": {"type": "integer", "constraints": {"enum": [0, 1]}},
    "note": {"type": "string", "constraints": {"maxLength": 200}},
}
for name in REQUIRED:
    fields[name].setdefault("constraints", {})["required"] = True
schema = Schema.from_descriptor({"fields": [{"name": n, **f} for n, f in fields.items()]})
import os
os.chdir(os.path.dirname(os.path.abspath(path)))  # it refuses absolute paths
report(sum(Resource(path=os.path.basename(path), schema=schema).validate(limit_errors=1_000_000).stats[k] for k in ("errors",)))
