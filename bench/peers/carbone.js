// carbone, from a template and JSON to a written file.
'use strict';
const fs = require('fs');
const carbone = require('carbone');
const [template, data, output] = process.argv.slice(2);
carbone.render(template, JSON.parse(fs.readFileSync(data, 'utf8')), (error, made) => {
  if (error) throw error;
  fs.writeFileSync(output, made);
  process.exit(0);
});
