#!/bin/sh
# A reader that says something which is no message.
echo "hello, this is not a message of the protocol at all"
exec cat >/dev/null
