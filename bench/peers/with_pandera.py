"""pandera on pandas. Cells are read as text: left to guess, pandas types a column by chunk and text in a number column condemns good rows."""
import pandas as pd
import pandera.pandas as pa
from checks import COUNTRY, CURRENCY, EMAIL, ID, INTEGER, MERCHANT, REQUIRED, TIMESTAMP, path, report

number = lambda s: pd.to_numeric(s, errors="coerce")
is_number = pa.Check(lambda s: number(s).notna(), name="number")
is_integer = pa.Check.str_matches(INTEGER)
columns = {
    "transaction_id": [pa.Check.str_matches(ID)],
    "timestamp": [pa.Check(lambda s: pd.to_datetime(s, format=TIMESTAMP, errors="coerce").notna(), name="date-time")],
    "amount": [is_number, pa.Check(lambda s: ~(number(s) <= 0), name="exclusiveMinimum")],
    "currency": [pa.Check.isin(CURRENCY)],
    "merchant_category": [pa.Check.isin(MERCHANT)],
    "country": [pa.Check.isin(COUNTRY)],
    "customer_age": [is_integer, pa.Check(lambda s: ~(number(s) < 18), name="minimum"), pa.Check(lambda s: ~(number(s) > 100), name="maximum")],
    "email": [pa.Check.str_matches(EMAIL)],
    "is_fraud": [pa.Check.isin(["0", "1"])],
    "note": [pa.Check.str_length(max_value=200)],
}
schema = pa.DataFrameSchema({c: pa.Column(checks=k, nullable=c not in REQUIRED) for c, k in columns.items()}, strict=True)
rows = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
try:
    schema.validate(rows, lazy=True)
    report(0)
except pa.errors.SchemaErrors as e:
    report(len(e.failure_cases[["index", "column"]].drop_duplicates()))
