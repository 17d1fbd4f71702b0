#!/bin/sh
echo 'List of available languages in "/usr/share/nowhere/" (1):'
echo eng
