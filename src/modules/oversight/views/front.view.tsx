import { ThreeDikes } from '../../../web/charts/three-dikes.js';
import { ButtonLink } from '../../../web/forms/button-link.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Card } from '../../../web/parts/card.js';
import { frontWords } from '../front.words.js';
import { DemoSignIns, type SignInRow } from './demo-sign-ins.view.js';
import { type Teaser, WhyExpectedUse } from './why-expected-use.view.js';

export interface FrontProps {
  readonly frame: Frame;
  /** Where who is signed in goes on; undefined: sign in first. */
  readonly home: string | undefined;
  readonly teaser: Teaser;
  /** Empty outside the demo. */
  readonly signIns: readonly SignInRow[];
}

/** What the service is and what it does with data, for who comes for the first time. */
export const FrontPage = ({ frame, home, teaser, signIns }: FrontProps) => {
  const t = translator(frame.language, frontWords);
  return (
    <Page {...frame} title={t('front.title')} width="wide">
      <h1>{t('front.title')}</h1>
      <p class="lead">{t('front.lead')}</p>
      <ButtonRow>
        <ButtonLink href={home ?? '/aanmelden'}>{t(home === undefined ? 'front.signIn' : 'front.home')}</ButtonLink>
        <ButtonLink href="/landelijk/lch" kind="secondary">
          {t('front.lch')}
        </ButtonLink>
      </ButtonRow>
      <DemoSignIns language={frame.language} rows={signIns} />
      <Dikes frame={frame} />
      <h2>{t('front.how')}</h2>
      <ol>
        {(['report', 'add', 'assess', 'act'] as const).map((step) => (
          <li key={step}>
            <strong>{t(`how.${step}`)}.</strong> {t(`how.${step}.text`)}
          </li>
        ))}
      </ol>
      <WhyExpectedUse language={frame.language} teaser={teaser} />
      <WithData frame={frame} />
      <p class="note">
        {t('front.not')} <a href="/over">{t('front.not.more')}</a>
      </p>
    </Page>
  );
};

const Dikes = ({ frame }: { readonly frame: Frame }) => {
  const t = translator(frame.language, frontWords);
  const dike = (number: 1 | 2 | 3) => ({ label: t(`dike.${number}`), text: t(`dike.${number}.text`) });
  return (
    <>
      <h2>{t('front.dikes')}</h2>
      <p>{t('front.dikes.text')}</p>
      <ThreeDikes id="dijken" title={t('front.dikes')} description={t('front.dikes.description')} dikes={[dike(1), dike(2), dike(3)]} />
    </>
  );
};

const WithData = ({ frame }: { readonly frame: Frame }) => {
  const t = translator(frame.language, frontWords);
  return (
    <div class="stack">
      <h2>{t('front.data')}</h2>
      <div class="columns">
        {(['who', 'totals', 'trail'] as const).map((matter) => (
          <Card title={t(`data.${matter}`)} heading="h3" key={matter}>
            <p>{t(`data.${matter}.text`)}</p>
          </Card>
        ))}
      </div>
      <p>
        <a href="/privacy">{t('data.more')}</a>
      </p>
    </div>
  );
};
