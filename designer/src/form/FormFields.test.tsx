import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { allWidgetsForm as form } from '../testing/all-widgets-form.ts';
import { answerRequests, prepareBrowser, renderInApp } from '../testing/in-app.tsx';
import { FormFields } from './FormFields.tsx';
import { checkEntered } from './form-problems.ts';
import { type FormValues, startValues, valuesToSend } from './form-view.ts';

prepareBrowser();

let entered: FormValues = {};

function Filled({ start = startValues(form), checked = false }) {
  const [values, setValues] = useState<FormValues>(start);
  entered = values;
  return (
    <FormFields
      name="f"
      form={form}
      values={values}
      problems={checked ? checkEntered(form, values) : {}}
      onChange={(field, value) => setValues((now) => ({ ...now, [field]: value }))}
    />
  );
}

const person = userEvent.setup({ pointerEventsCheck: 0 });

/** All at once: letter by letter takes seconds in a form of this size. */
async function fill(input: HTMLElement, text: string): Promise<void> {
  await person.click(input);
  await person.paste(text);
}

beforeEach(() => {
  entered = {};
  answerRequests({
    'GET /units': {
      body: {
        items: [
          { id: 'u1', parent: null, kind: 'street', title: { 'zh-CN': '城东街道', en: 'East' } },
        ],
      },
    },
    'GET /people': { body: { items: [{ id: 'p2', name: '王建国', posts: [] }] } },
  });
});

describe('a field of each kind', () => {
  it.each([
    ['概要', 'summary', '漏水', '漏水'],
    ['事实', 'facts', '三楼漏到二楼', '三楼漏到二楼'],
    ['人数', 'people', '12', 12, 'spinbutton'],
    ['面积', 'area', '3.5', 3.5, 'spinbutton'],
    ['电话', 'phone', '13800000000', '13800000000'],
    ['身份号码', 'citizen', '11010519491231002x', '11010519491231002X'],
  ])('%s takes what is typed', async (label, field, typed, value, role = 'textbox') => {
    renderInApp(<Filled />);
    await fill(screen.getByRole(role, { name: label }), typed);
    expect(entered[field]).toBe(value);
  });

  it('money stays a decimal text, without separators', async () => {
    renderInApp(<Filled start={{ kind: 'a' }} />);
    await fill(screen.getByLabelText('金额'), '12,800.50');
    expect(entered.amount).toBe('12800.50');
  });

  it('yes and no are two choices of which none is chosen at first', async () => {
    renderInApp(<Filled />);
    expect(screen.getByRole('radio', { name: '否' })).toHaveProperty('checked', false);
    await person.click(screen.getByRole('radio', { name: '否' }));
    expect(entered.urgent).toBe(false);
  });

  it('a short code list is radio buttons', async () => {
    renderInApp(<Filled />);
    await person.click(screen.getByRole('radio', { name: '选项b' }));
    expect(entered.kind).toBe('b');
  });

  it('a long code list is a list to search in', async () => {
    renderInApp(<Filled />);
    await fill(screen.getByRole('combobox', { name: '地点' }), '选项p5');
    await person.click(await screen.findByTitle('选项p5'));
    expect(entered.place).toBe('p5');
  });

  it('several codes are boxes to tick', async () => {
    renderInApp(<Filled />);
    await person.click(screen.getByRole('checkbox', { name: '选项w2' }));
    await person.click(screen.getByRole('checkbox', { name: '选项w1' }));
    expect(entered.ways).toEqual(['w1', 'w2']);
  });

  it('a date is the calendar date', async () => {
    renderInApp(<Filled />);
    const input = screen.getByLabelText('日期');
    fireEvent.mouseDown(input);
    fireEvent.change(input, { target: { value: '2026-01-13' } });
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' });
    await waitFor(() => expect(entered.seen).toBe('2026-01-13'));
  });

  it("a time is the instant of the city's wall clock, wherever the browser stands", async () => {
    renderInApp(<Filled start={{ at: '2026-01-13T01:30:00.000Z' }} />);
    expect(screen.getByLabelText('时间')).toHaveProperty('value', '2026-01-13 09:30');
  });

  it('a unit and a person are chosen by name', async () => {
    renderInApp(<Filled />);
    await person.click(screen.getByRole('combobox', { name: '人员' }));
    await person.click(await screen.findByTitle('王建国'));
    expect(entered.helper).toBe('p2');
    await person.click(screen.getByRole('combobox', { name: '单位' }));
    await person.click(await screen.findByTitle('城东街道'));
    expect(entered.unit).toBe('u1');
  });

  it('a field that is read only shows its value and cannot be changed', () => {
    renderInApp(<Filled />);
    expect(screen.getByLabelText('层级')).toHaveProperty('value', '社区');
    expect(screen.getByLabelText('层级')).toHaveProperty('readOnly', true);
  });
});

describe('conditions', () => {
  it('shows a field as soon as its rule holds, and hides it again', async () => {
    renderInApp(<Filled />);
    expect(screen.queryByLabelText('金额')).toBeNull();
    await person.click(screen.getByRole('radio', { name: '选项a' }));
    expect(screen.getByLabelText('金额')).not.toBeNull();
    await person.click(screen.getByRole('radio', { name: '选项b' }));
    expect(screen.queryByLabelText('金额')).toBeNull();
  });

  it('demands a field as soon as its rule holds', async () => {
    renderInApp(<Filled start={{ kind: 'a', people: 5 }} />);
    expect(screen.getByLabelText('金额').getAttribute('aria-required')).toBe('false');
    await person.clear(screen.getByLabelText('人数'));
    await fill(screen.getByLabelText('人数'), '6');
    expect(screen.getByLabelText('金额', { exact: false }).getAttribute('aria-required')).toBe(
      'true',
    );
  });

  it('does not send what does not show', () => {
    expect(valuesToSend(form, { summary: '漏水', kind: 'b', amount: '5', level: '街道' })).toEqual({
      summary: '漏水',
      kind: 'b',
    });
  });

  it('sends null for a value of the case that was taken away', () => {
    const known = { ...form, ui: { ...form.ui, data: { facts: '旧' } } };
    expect(valuesToSend(known, { summary: '漏水', facts: null })).toEqual({
      summary: '漏水',
      facts: null,
    });
  });
});

describe('problems', () => {
  it('stand below their field, tied to it, and say what to do', () => {
    renderInApp(<Filled checked />);
    const input = screen.getByLabelText('概要', { exact: false });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    expect(words).toContain('一句话');
    expect(words).toContain('概要');
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('are of the field that is wrong', () => {
    const values = { summary: '一二三四五六七八九十一', people: 0, citizen: '110105194912310021' };
    expect(Object.keys(checkEntered(form, values)).sort()).toEqual([
      'citizen',
      'people',
      'summary',
    ]);
  });

  it('speak English on an English screen', () => {
    renderInApp(<Filled checked />, 'en');
    expect(screen.getByRole('alert').textContent).toMatch(/summary/);
    expect(screen.getByRole('radio', { name: 'Option a' })).not.toBeNull();
  });
});
