import { Problem } from '../../../../domain/problem.js';
import { heardWhole } from './xml-steps.js';

type Open = (name: string) => AsyncIterable<Buffer> | undefined;

/** Where the first sheet of a workbook stands in its zip, and from which year its days are counted. @throws {Problem} */
export async function firstSheet(open: Open): Promise<{ readonly place: string; readonly from1904: boolean }> {
  const [workbook, relations] = [open('xl/workbook.xml'), open('xl/_rels/workbook.xml.rels')];
  if (workbook === undefined || relations === undefined) throw new Problem('import.sheet-broken');
  let [id, from1904] = ['', false];
  await heardWhole(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet' && id === '') id = relationIn(attributes);
    },
  });
  let target = '';
  await heardWhole(relations, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'] ?? '';
    },
  });
  return { place: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

/** The prefix of the namespace of relations differs between writers. */
function relationIn(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}
