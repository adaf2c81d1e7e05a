import core from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import adr from '../../config/adr-rules.mjs';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** A summary says enough for these: a second text would repeat it. */
const LEFT_OUT = { 'operation-description': 'off' };

/** What is wrong with an OpenAPI document by the design rules and by OpenAPI itself, in order of place. */
export async function lintApi(document) {
  const spectral = new core.Spectral();
  spectral.setRuleset({ extends: [[rulesets.oas, 'recommended'], adr], rules: LEFT_OUT });
  const findings = await spectral.run(document);
  return findings.map(({ code, message, path, severity }) => ({
    code: String(code),
    message,
    path: path.join('.'),
    severity: SEVERITIES[severity],
  }));
}

/** Names of our own rules: each must have been seen to fail. */
export const ADR_RULES = Object.keys(adr.rules);
