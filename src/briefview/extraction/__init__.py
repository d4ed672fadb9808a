"""A Source becomes an EventBrief: one pure module per concept, pipeline.py the list of steps."""
