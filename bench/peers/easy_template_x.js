// easy-template-x, from a template and JSON to a written file.
'use strict';
const fs = require('fs');
const { TemplateHandler } = require('easy-template-x');
const [template, data, output] = process.argv.slice(2);
new TemplateHandler()
  .process(fs.readFileSync(template), JSON.parse(fs.readFileSync(data, 'utf8')))
  .then((made) => fs.writeFileSync(output, made));
