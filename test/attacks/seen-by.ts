import { PEOPLE } from '../support/journey-cast.js';
import { Visitor } from '../support/visitor.js';
import type { Reader } from './canaries.js';
import type { SownStory } from './sown-story.js';

/** Everybody who may look, on the pages or over the API. */
export async function readersOf(sown: SownStory): Promise<readonly (readonly [Reader, Visitor])[]> {
  const { service, story } = sown;
  const onPages = (name: keyof typeof PEOPLE) => Visitor.withCookie(service.url, PEOPLE[name]);
  return [
    ['nobody', new Visitor(service.url)],
    ['own', await sown.reporterOnPages()],
    ['own', await sown.reporter()],
    ['colleague', await onPages('anouk')],
    ['machine', sown.machine()],
    ['other', await onPages('eva')],
    ['other', await story.as('eva')],
    ['other-machine', story.machineOf('h2')],
    ['supplier', await onPages('bram')],
    ['triage', await onPages('tom')],
    ['panel', await onPages('chris')],
    ['panel', await story.as('chris')],
    ['chair', await onPages('coby')],
    ['chair', await story.as('coby')],
    ['ministry', await onPages('dilara')],
    ['ministry', await story.as('dilara')],
  ];
}

/** Every address that shows something, asked by one reader. */
export async function answersTo(
  visitor: Visitor,
  { report, interruption, flag, escalation }: SownStory['ids'],
): Promise<readonly { path: string; text: string }[]> {
  const answers: { path: string; text: string }[] = [];
  const paths = [
    ...['/', '/start', '/meldingen', '/meldingen/tekort', '/meldingen/voorraad', '/meldingen/vraagstijging', '/meldingen/onderbreking'],
    ...[report, interruption].flatMap((id) => [
      ...[
        `/meldingen/${id}`,
        `/meldingen/${id}/ontvangen`,
        `/meldingen/${id}/verbeteren`,
        `/meldingen/${id}/berichten`,
        `/api/v1/reports/${id}`,
      ],
      ...[`/triage/meldingen/${id}`, `/triage/meldingen/${id}/berichten`, `/api/v1/reports/${id}/messages`, `/api/v1/reports/${id}/looks`],
    ]),
    ...[
      '/triage',
      '/signalen',
      '/landelijk',
      '/landelijk/goggles',
      '/landelijk/ffp2',
      '/landelijk/apron',
      '/escalaties',
      '/berichten',
      '/beheer',
    ],
    ...[
      '/spoor',
      '/spoor/alles',
      '/spoor/uitvoer',
      '/meldingen/uitvoer',
      '/api/v1/exports/reports',
      '/spoor/bekeken',
      '/spoor/organisatie',
      '/account',
      '/account/sessies',
      '/belangen',
      '/postvak',
    ],
    ...[`/signalen/${flag}`, `/signalen/${flag}/escalatie`, `/signalen/${flag}/escaleren`, `/signalen/${flag}/belang`],
    ...[`/signalen/${flag}/betrokkene`, `/escalaties/${escalation}`, `/api/v1/flags/${flag}`, `/api/v1/flags/${flag}/assessments`],
    ...[`/api/v1/escalations/${escalation}`, '/api/v1/reports?limit=200', '/api/v1/flags', '/api/v1/escalations', '/api/v1/declarations'],
    ...['/api/v1/positions', '/api/v1/trends?productGroup=goggles', '/api/v1/trends?productGroup=ffp2', '/api/v1/openapi.json', '/metrics'],
  ];
  for (const path of paths) {
    const { body, headers } = await visitor.get(path);
    answers.push({ path, text: `${JSON.stringify([...headers])} ${typeof body === 'string' ? body : JSON.stringify(body)}` });
  }
  return answers;
}
