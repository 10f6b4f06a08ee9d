"""The review desk in the browser: what recruiters see and do. Values come from `review` and `store`."""
