#!/bin/sh
# A reader that ends before it said anything.
exit 3
