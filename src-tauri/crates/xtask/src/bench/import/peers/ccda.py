import sys

from lxml import etree

from encrypted import store

V3 = "{urn:hl7-org:v3}"
rows = []
for _, observation in etree.iterparse(sys.argv[1], events=("end",), tag=V3 + "observation"):
    value = observation.find(V3 + "value")
    rows.append((
        observation.find(V3 + "code").get("code"),
        float(value.get("value")),
        value.get("unit"),
        observation.find(V3 + "effectiveTime").get("value"),
    ))
    observation.clear()
store(sys.argv[2], rows)
