"""pointblank on polars: counts of failing cells per check, without line numbers."""
import pointblank as pb
import polars as pl
from checks import COUNTRY, CURRENCY, EMAIL, ID, INTEGER, MERCHANT, REQUIRED, TIMESTAMP, path, report

rows = pl.read_csv(path, infer_schema=False).with_columns(
    amount_number=pl.col("amount").cast(pl.Float64, strict=False),
    age_number=pl.col("customer_age").cast(pl.Int64, strict=False),
    time=pl.col("timestamp").str.to_datetime(TIMESTAMP, strict=False),
    note_length=pl.col("note").str.len_chars(),
)
check = (
    pb.Validate(rows)
    .col_vals_not_null(REQUIRED)
    .col_vals_regex("transaction_id", ID, na_pass=True)
    .col_vals_expr(pl.col("time").is_not_null() | pl.col("timestamp").is_null())
    .col_vals_expr(pl.col("amount_number").is_not_null() | pl.col("amount").is_null())
    .col_vals_gt("amount_number", 0, na_pass=True)
    .col_vals_in_set("currency", [*CURRENCY, None])
    .col_vals_in_set("merchant_category", [*MERCHANT, None])
    .col_vals_in_set("country", [*COUNTRY, None])
    .col_vals_regex("customer_age", INTEGER, na_pass=True)
    .col_vals_between("age_number", 18, 100, na_pass=True)
    .col_vals_regex("email", EMAIL, na_pass=True)
    .col_vals_in_set("is_fraud", ["0", "1", None])
    .col_vals_le("note_length", 200, na_pass=True)
    .interrogate(collect_extracts=False)
)
report(sum(check.n_failed().values()))
