# Why a question is raised in this record: one reason for each rule, with the arguments of its fact.

