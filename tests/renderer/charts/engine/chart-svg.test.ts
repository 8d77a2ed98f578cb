import { describe, expect, test } from 'vitest';
import { chartSvg } from '../../../../renderer/charts/engine/chart-svg.ts';
import { LIGHT } from '../../../../renderer/charts/engine/palettes.ts';
import { chartPage } from '../../../../renderer/charts/layout/chart-page.ts';
import { examplePlan } from '../../example-plan.ts';
import { allSpecs, measure } from '../chart-cases.ts';

const plan = examplePlan();
const written = allSpecs(plan).map((spec) => {
  const drawing = chartPage(spec, { width: 880, height: 320 }, measure, true);
  return { spec, drawing, svg: chartSvg(drawing, LIGHT, 'Arial', spec.label) };
});

describe('a chart as SVG', () => {
  test.each(written.map((each) => [each.spec.title, each] as const))(
    '%s: has all of its words',
    (_, each) => {
      const texts = each.drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(textsOf(each.svg)).toEqual(texts);
      expect(texts.length).toBeGreaterThan(20);
    },
  );

  test('says what it shows, and is the same each time', () => {
    const [members] = written;
    expect(members?.svg).toContain('role="img"><title>Kostnad per kommun 2025. tkr.');
    expect(members?.svg).not.toMatch(/ecmeta|class=|<style/);
    const again = members && chartSvg(members.drawing, LIGHT, 'Arial', members.spec.label);
    expect(again).toBe(members?.svg);
  });

  test('a name that looks like markup is a name', () => {
    const [first] = written;
    const svg = chartSvg({ width: 9, height: 9, marks: [] }, LIGHT, 'Arial', '<b>&</b>');
    expect(svg).toContain('<title>&lt;b&gt;&amp;&lt;/b&gt;</title>');
    expect(first).toBeDefined();
  });
});

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&amp;', '&'),
  );
}
