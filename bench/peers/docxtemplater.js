// docxtemplater, from a template and JSON to a written file.
'use strict';
const fs = require('fs');
const PizZip = require('pizzip');
const Docxtemplater = require('docxtemplater');
const [template, data, output] = process.argv.slice(2);
const document = new Docxtemplater(new PizZip(fs.readFileSync(template)), { paragraphLoop: true });
document.render(JSON.parse(fs.readFileSync(data, 'utf8')));
fs.writeFileSync(output, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
