## Lokus in English. One message a name; { $variables } are facts put in by the program.

