import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Metrics } from '../../src/platform/metrics.js';
import { found, ROOT, textOf } from '../support/documents.js';
import { type Piece, yamlIn } from '../support/yaml.js';

const FILE = 'docker/prometheus/meldpunt.rules.yml';
const RULES = (yamlIn(join(ROOT, FILE))['groups'] ?? []).flatMap((group) => [...(group['rules'] ?? [])]);
const NAMES = RULES.map((rule) => String(rule['alert']));
/** Given by Prometheus or by the library of the process, not by us. */
const OTHERS = ['up', 'process_start_time_seconds'];
const GIVEN_LABELS = ['job', 'instance', 'le'];
const FUNCTIONS = ['absent', 'changes', 'delta', 'deriv', 'histogram_quantile', 'increase', 'max', 'min', 'rate', 'sum', 'time'];
const WORDS = ['and', 'by'];

const registry = new Metrics().registry;
const exported = new Map(
  registry.getMetricsAsArray().map((metric) => [metric.name, Reflect.get(metric, 'labelNames') as readonly string[]]),
);
const textIn = (rule: Piece): string => String(rule['expr']);
/** What a rule names, without what stands in quotes, in braces, in brackets, or behind `by`. */
const namesIn = (expr: string): string[] =>
  found(expr.replace(/"[^"]*"/g, '').replace(/\{[^}]*\}|\[[^\]]*\]|\bby \([^)]*\)/g, ' '), /\b([a-z][a-z_0-9]+)\b/g).filter(
    (name) => !FUNCTIONS.includes(name) && !WORDS.includes(name),
  );
const seriesOf = (name: string): string => name.replace(/(?<=_seconds)_(?:bucket|count|sum)$/, '');

describe('alerts for Prometheus', () => {
  it('are as many as there are names, in groups of their own', () => {
    expect(NAMES.length).toBeGreaterThan(15);
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it.each(RULES.map((rule) => [String(rule['alert']), rule] as const))('%s asks for what the service exports', (_, rule) => {
    const names = namesIn(textIn(rule)).map(seriesOf);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !exported.has(name) && !OTHERS.includes(name))).toEqual([]);
  });

  it.each(RULES.map((rule) => [String(rule['alert']), rule] as const))('%s asks by labels that its metrics have', (_, rule) => {
    const labels = namesIn(textIn(rule)).flatMap((name) => exported.get(seriesOf(name)) ?? []);
    const asked = [
      ...found(textIn(rule), /[{,]\s*([a-z_]+)=~?"/g),
      ...found(textIn(rule), /\bby \(([^)]*)\)/g).flatMap((list) => list.split(', ')),
      ...found(String(rule['annotations']?.['summary']), /\$labels\.([a-z_]+)/g),
    ];
    expect(asked.filter((label) => ![...labels, ...GIVEN_LABELS].includes(label))).toEqual([]);
  });

  it.each(RULES.map((rule) => [String(rule['alert']), rule] as const))(
    '%s is whole: brackets, patience, severity, words, a link',
    (name, rule) => {
      const expr = textIn(rule).replace(/"[^"]*"/g, '');
      for (const [open, close] of ['()', '[]', '{}']) expect(expr.split(open ?? '').length).toBe(expr.split(close ?? '').length);
      expect(expr).not.toMatch(/\bmeldpunt_\w+_total\b(?!\{?[^}]*\}?\[)/);
      expect(String(rule['for'])).toMatch(/^[1-9]\d*[mh]$/);
      expect(['page', 'ticket']).toContain(rule['labels']?.['severity']);
      expect(rule['annotations']?.['summary']).toBeTruthy();
      expect(rule['annotations']?.['runbook_url']).toBe(`docs/operations/monitoring.md#${name.toLowerCase()}`);
    },
  );

  it('have each a heading that says what to do, and no heading is left of one that is gone', () => {
    expect(found(textOf('docs/operations/monitoring.md'), /^### (Meldpunt\w+)$/gm)).toEqual(NAMES);
  });

  it('never use a label that Prometheus gives itself', () => {
    const own = [...exported].filter(([name]) => name.startsWith('meldpunt_')).flatMap(([, labels]) => labels);
    expect(own.filter((label) => ['job', 'instance'].includes(label))).toEqual([]);
  });
});
