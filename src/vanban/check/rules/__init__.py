"""The rules, one module for each formal element; each rule is one function. `all_rules()` finds them."""
