"""Great Expectations on pandas, in memory, with the summary it makes by default."""
import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
from checks import COUNTRY, CURRENCY, EMAIL, ID, INTEGER, MERCHANT, REQUIRED, TIMESTAMP, path, report

rows = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
# Typed twins of the text columns: GX has no check that reads text as a number.
rows["amount_number"] = pd.to_numeric(rows["amount"], errors="coerce")
rows["age_number"] = pd.to_numeric(rows["customer_age"], errors="coerce")
rows["amount_ok"] = rows["amount_number"].notna() | rows["amount"].isna()
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
batch = context.data_sources.add_pandas("rows").add_dataframe_asset("rows").add_batch_definition_whole_dataframe("all").get_batch({"dataframe": rows})
suite = gx.ExpectationSuite("transactions", expectations=[
    *(gxe.ExpectColumnValuesToNotBeNull(column=c) for c in REQUIRED),
    gxe.ExpectColumnValuesToMatchRegex(column="transaction_id", regex=ID),
    gxe.ExpectColumnValuesToMatchStrftimeFormat(column="timestamp", strftime_format=TIMESTAMP),
    gxe.ExpectColumnValuesToBeInSet(column="amount_ok", value_set=[True]),
    gxe.ExpectColumnValuesToBeBetween(column="amount_number", min_value=0, strict_min=True),
    gxe.ExpectColumnValuesToBeInSet(column="currency", value_set=CURRENCY),
    gxe.ExpectColumnValuesToBeInSet(column="merchant_category", value_set=MERCHANT),
    gxe.ExpectColumnValuesToBeInSet(column="country", value_set=COUNTRY),
    gxe.ExpectColumnValuesToMatchRegex(column="customer_age", regex=INTEGER),
    gxe.ExpectColumnValuesToBeBetween(column="age_number", min_value=18, max_value=100),
    gxe.ExpectColumnValuesToMatchRegex(column="email", regex=EMAIL),
    gxe.ExpectColumnValuesToBeInSet(column="is_fraud", value_set=["0", "1"]),
    gxe.ExpectColumnValueLengthsToBeBetween(column="note", max_value=200),
])
result = batch.validate(suite, result_format="BASIC")
report(sum(r.result.get("unexpected_count", 0) for r in result.results))
