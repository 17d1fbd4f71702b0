#!/bin/sh
# A reader of a version to come: a well-formed greeting with another number. 48 bytes of JSON, no body.
printf '\060\0\0\0\0\0\0\0\0\0\0\0'
printf '%s' '{"ready":{"protocol":9999,"confinement":"full"}}'
exec cat >/dev/null
