#!/bin/sh
# A reader that neither reads nor answers.
exec sleep 600
