#!/bin/sh
# A reader whose first message announces more than anybody would take, and then goes on for ever.
printf '\377\377\377\377\377\377\377\377\377\377\377\377'
exec yes
