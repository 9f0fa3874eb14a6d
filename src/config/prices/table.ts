/**
 * Public prices and limits of models. Made by scripts/refresh-prices.ts: do not edit.
 *
 * The figures are a selection of model_prices_and_context_window.json of LiteLLM 1.109.1
 * (https://github.com/BerriAI/litellm), which is under this licence:
 *
 * MIT License. Copyright (c) 2023 Berri AI
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
 * this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
 * "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
 * HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
 * ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * A line: `provider/model`, then US dollars per million tokens of input (i), output (o), cache reads (r), cache writes
 * for five minutes (w) and for an hour (h); the same for prompts above so many tokens (t) and for batches (b); the
 * context window (c), the longest answer (m), what else than chat it is for (d), and what it can do (f).
 */
export const TABLE = `
anthropic/claude-fable-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsdw
anthropic/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsdw
anthropic/claude-haiku-4-5 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5,r0.05,w0.625 c200000 m64000 fvtprsd
anthropic/claude-haiku-4-5-20251001 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5,r0.05,w0.625 c200000 m64000 fvtprsdw
anthropic/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsdw
anthropic/claude-mythos-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsd
anthropic/claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsd
anthropic/claude-opus-4-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsd
anthropic/claude-opus-4-5-20251101 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsdw
anthropic/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-4-6-20260205 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
anthropic/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-4-7-20260416 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
anthropic/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-5-5 i4 o20 r0.2 w5 h8 b,i2,o10,r0.1,w2.5 c1000000 m128000 fvtprsdw
anthropic/claude-sonnet-4-5 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c200000 m64000 fvtprsd
anthropic/claude-sonnet-4-5-20250929 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c200000 m64000 fvtprsdw
anthropic/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c1000000 m128000 fvtprsdw
anthropic/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 b,i1,o5,r0.1,w1.25 c1000000 m128000 fvtprsdw
anthropic/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsdw
azure/ada i0.11 o0 c8191 de
azure/apac/gpt-6.1-sol i2.4 o12 r0.12 w3 t272000,i4.8,o18,r0.24,w6 c922000 m128000 fvtprsdw
azure/apac/gpt-6.1-terra i1.2 o6 r0.06 w1.5 t272000,i2.4,o9,r0.12,w3 c922000 m128000 fvtprsdw
azure/chat-latest i5 o30 r0.5 c272000 m128000 fvtprsdw
azure/computer-use-preview i3 o12 c8192 m1024 fvtrs
azure/eu/computer-use-preview i3.3 o13.2
azure/eu/gpt-4.1 i2.2 o8.8 r0.55 b,i1.1,o4.4
azure/eu/gpt-4.1-mini i0.44 o1.76 r0.11 b,i0.22,o0.88
azure/eu/gpt-4.1-nano i0.11 o0.44 r0.028 b,i0.055,o0.22
azure/eu/gpt-4o i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/eu/gpt-4o-2024-05-13 i5.5 o16.5 b,i2.75,o8.25 c128000 m4096
azure/eu/gpt-4o-2024-08-06 i2.75 o11 r1.375 b,i1.375,o5.5 c128000 m16384 fvtps
azure/eu/gpt-4o-2024-11-20 i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/eu/gpt-4o-mini i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/eu/gpt-4o-mini-2024-07-18 i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/eu/gpt-5 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875
azure/eu/gpt-5-2025-08-07 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 c272000 m128000 fvtprsd
azure/eu/gpt-5-codex i1.375 o11 r0.138 dr
azure/eu/gpt-5-mini i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375
azure/eu/gpt-5-mini-2025-08-07 i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375 c272000 m128000 fvtprsd
azure/eu/gpt-5-nano i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275
azure/eu/gpt-5-nano-2025-08-07 i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275 c272000 m128000 fvtprsd
azure/eu/gpt-5-pro i16.5 o132 b,i8.25,o66 dr
azure/eu/gpt-5.1 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 c272000 m128000 fvtprsd
azure/eu/gpt-5.1-codex i1.375 o11 r0.1375 c272000 m128000 dr fvtprsd
azure/eu/gpt-5.1-codex-max i1.375 o11 r0.1375 dr
azure/eu/gpt-5.1-codex-mini i0.275 o2.2 r0.0275 c272000 m128000 dr fvtprsd
azure/eu/gpt-5.2 i1.925 o15.4 r0.1925 b,i0.9625,o7.7,r0.09625
azure/eu/gpt-5.2-codex i1.925 o15.4 r0.1925 dr
azure/eu/gpt-5.2-pro i23.1 o184.8 b,i11.55,o92.4 dr
azure/eu/gpt-5.3-codex i1.925 o15.4 r0.1925 dr
azure/eu/gpt-5.4 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 c922000 m128000 fvtprsd
azure/eu/gpt-5.4-2026-03-05 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 c922000 m128000 fvtprsd
azure/eu/gpt-5.4-mini i0.825 o4.95 r0.0825 b,i0.4125,o2.475,r0.04125
azure/eu/gpt-5.4-nano i0.22 o1.375 r0.022 b,i0.11,o0.6875,r0.011
azure/eu/gpt-5.4-pro i33 o198 t272000,i66,o297 b,i16.5,o99 dr
azure/eu/gpt-5.5 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 c922000 m128000 fvtprsdw
azure/eu/gpt-5.5-2026-04-23 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 c922000 m128000 fvtprsdw
azure/eu/gpt-5.5-2026-04-24 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6 i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6-luna i0.22 o1.32 r0.022 w0.275 t272000,i0.44,o1.98,r0.044,w0.55 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6-sol i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6-terra i2.2 o13.2 r0.22 w2.75 t272000,i4.4,o19.8,r0.44,w5.5 c922000 m128000 fvtprsdw
azure/eu/gpt-6-astra i12 o60 r1.2 w15 t272000,i24,o90,r2.4,w30 c922000 m128000 fvtprsdw
azure/eu/gpt-6-luna i0.12 o0.6 r0.012 w0.15 t272000,i0.24,o0.9,r0.024,w0.3 c922000 m128000 fvtprsdw
azure/eu/gpt-6-sol i2.4 o12 r0.24 w3 t272000,i4.8,o18,r0.48,w6 c922000 m128000 fvtprsdw
azure/eu/gpt-6.1-sol i2.4 o12 r0.12 w3 t272000,i4.8,o18,r0.24,w6 c922000 m128000 fvtprsdw
azure/eu/gpt-6.1-terra i1.2 o6 r0.06 w1.5 t272000,i2.4,o9,r0.12,w3 c922000 m128000 fvtprsdw
azure/eu/o1-mini i1.21 o4.84 r0.605 b,i0.605,o2.42
azure/eu/o1-mini-2024-09-12 i1.21 o4.84 r0.605 b,i0.605,o2.42 c128000 m65536 ftp
azure/eu/text-embedding-3-large i0.143 de
azure/eu/text-embedding-3-small i0.022 de
azure/eu/text-embedding-ada-002 i0.11 de
azure/global-standard/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/global-standard/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvts
azure/global-standard/gpt-4o-mini i0.15 o0.6 c128000 m16384 fvts
azure/global/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/global/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/global/gpt-5.1 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsd
azure/global/gpt-5.1-codex i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/global/gpt-5.1-codex-mini i0.25 o2 r0.025 c272000 m128000 dr fvtprsd
azure/gpt-3.5-turbo i0.5 o1.5 c4097 m4096 ft
azure/gpt-3.5-turbo-instruct-0914 i1.65 o2.2 c4097 m4097 dc
azure/gpt-35-turbo i0.5 o1.5 c4097 m4096 ft
azure/gpt-35-turbo-instruct i1.65 o2.2 c4097 m4097 dc
azure/gpt-35-turbo-instruct-0914 i1.65 o2.2 c4097 m4097 dc
azure/gpt-4-0125-preview i10 o30 c128000 m4096 ft
azure/gpt-4-1106-preview i10 o30 c128000 m4096 ft
azure/gpt-4-turbo i11 o33 c128000 m4096 ft
azure/gpt-4-turbo-2024-04-09 i11 o33 c128000 m4096 fvt
azure/gpt-4-turbo-vision-preview i11 o33 c128000 m4096 fv
azure/gpt-4.1 i2 o8 r0.5 b,i1,o4 c1047576 m32768 fvtps
azure/gpt-4.1-2025-04-14 i2 o8 r0.5 b,i1,o4 c1047576 m32768 fvtps
azure/gpt-4.1-mini i0.4 o1.6 r0.1 b,i0.2,o0.8 c1047576 m32768 fvtps
azure/gpt-4.1-mini-2025-04-14 i0.4 o1.6 r0.1 b,i0.2,o0.8 c1047576 m32768 fvtps
azure/gpt-4.1-nano i0.1 o0.4 r0.025 b,i0.05,o0.2 c1047576 m32768 fvtps
azure/gpt-4.1-nano-2025-04-14 i0.1 o0.4 r0.025 b,i0.05,o0.2 c1047576 m32768 fvtps
azure/gpt-4o i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/gpt-4o-2024-05-13 i5 o15 b,i2.5,o7.5 c128000 m4096 fvtp
azure/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/gpt-4o-audio-preview-2024-12-17 i2.5 o10 c128000 m16384 ft
azure/gpt-4o-mini i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtps
azure/gpt-4o-mini-2024-07-18 i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtps
azure/gpt-4o-mini-audio-preview-2024-12-17 i0.15 o0.6 c128000 m16384 ft
azure/gpt-5 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsd
azure/gpt-5-2025-08-07 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsd
azure/gpt-5-codex i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5-mini i0.25 o2 r0.025 b,i0.125,o1,r0.0125 c272000 m128000 fvtprsd
azure/gpt-5-mini-2025-08-07 i0.25 o2 r0.025 b,i0.125,o1,r0.0125 c272000 m128000 fvtprsd
azure/gpt-5-nano i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsd
azure/gpt-5-nano-2025-08-07 i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsd
azure/gpt-5-pro i15 o120 b,i7.5,o60 c272000 m128000 dr fvtprsd
azure/gpt-5.1 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsd
azure/gpt-5.1-2025-11-13 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsd
azure/gpt-5.1-codex i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-2025-11-13 i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-max i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-mini i0.25 o2 r0.025 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-mini-2025-11-13 i0.25 o2 r0.025 c272000 m128000 dr fvtprsd
azure/gpt-5.2 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 c272000 m128000 fvtprsd
azure/gpt-5.2-2025-12-11 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 c272000 m128000 fvtprsd
azure/gpt-5.2-codex i1.75 o14 r0.175 c272000 m128000 dr fvtprsd
azure/gpt-5.2-pro i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
azure/gpt-5.2-pro-2025-12-11 i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
azure/gpt-5.3-codex i1.75 o14 r0.175 c272000 m128000 dr fvtprsd
azure/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 c922000 m128000 fvtprsd
azure/gpt-5.4-2026-03-05 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 c922000 m128000 fvtprsd
azure/gpt-5.4-mini i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 c272000 m128000 fvtprsdw
azure/gpt-5.4-mini-2026-03-17 i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 c272000 m128000 fvtprsdw
azure/gpt-5.4-nano i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
azure/gpt-5.4-nano-2026-03-17 i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
azure/gpt-5.4-pro i30 o180 r3 t272000,i60,o270,r6 b,i15,o90 c922000 m128000 dr fvtprdw
azure/gpt-5.4-pro-2026-03-05 i30 o180 r3 t272000,i60,o270,r6 b,i15,o90 c922000 m128000 dr fvtprdw
azure/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 c922000 m128000 fvtprsdw
azure/gpt-5.5-2026-04-23 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 c922000 m128000 fvtprsdw
azure/gpt-5.5-2026-04-24 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 c922000 m128000 fvtprsdw
azure/gpt-5.5-pro i30 o180 r3 t272000,i60,o270,r6 c1050000 m128000 dr fvtprdw
azure/gpt-5.5-pro-2026-04-23 i30 o180 r3 t272000,i60,o270,r6 c1050000 m128000 dr fvtprdw
azure/gpt-5.6 i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-5.6-luna i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 c922000 m128000 fvtprsdw
azure/gpt-5.6-luna-2026-07-09 i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 c922000 m128000 fvtprsdw
azure/gpt-5.6-sol i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-5.6-sol-2026-07-09 i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-5.6-terra i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 c922000 m128000 fvtprsdw
azure/gpt-5.6-terra-2026-07-09 i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 c922000 m128000 fvtprsdw
azure/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 c922000 m128000 fvtprsdw
azure/gpt-6-astra-2026-09-03 i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 c922000 m128000 fvtprsdw
azure/gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtprsdw
azure/gpt-6-luna-2026-09-22 i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtprsdw
azure/gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtprsdw
azure/gpt-6-sol-2026-09-22 i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtprsdw
azure/gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 c922000 m128000 fvtprsdw
azure/gpt-6.1-sol-2026-09-29 i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 c922000 m128000 fvtprsdw
azure/gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtprsdw
azure/gpt-audio i2.5 o10 c128000 m16384 ft
azure/gpt-audio-1.5 i2.5 o10 c128000 m16384 ft
azure/gpt-audio-1.5-2026-02-23 i2.5 o10 c128000 m16384 fta
azure/gpt-audio-2025-08-28 i2.5 o10 c128000 m16384 ft
azure/gpt-audio-mini i0.6 o2.4 c128000 m16384 ft
azure/gpt-audio-mini-2025-10-06 i0.6 o2.4 c128000 m16384 fta
azure/gpt-chat-latest i5 o30 r0.5 c128000 m128000 fvtprsdw
azure/mistral-large-2402 i8 o24 c32000 m32000 ft
azure/mistral-large-latest i8 o24 c32000 m32000 ft
azure/model-router i0.14 o0 c200000 m32768 fv
azure/o1-mini i1.1 o4.4 r0.55 b,i0.55,o2.2 c128000 m65536 ftpr
azure/o1-mini-2024-09-12 i1.1 o4.4 r0.55 b,i0.55,o2.2 c128000 m65536 ftpr
azure/text-embedding-3-large i0.143 o0 c8192 de
azure/text-embedding-3-small i0.022 o0 c8192 de
azure/text-embedding-ada-002 i0.11 o0 c8192 de
azure/us-gov/gpt-5.1 i1.71875 o13.75 r0.171875 c272000 m128000 fvtprsd
azure/us-gov/o3-mini i1.513 o6.05 r0.757 c200000 m100000 fprs
azure/us-gov/text-embedding-3-large i0.163 o0 c8191 de
azure/us-gov/text-embedding-3-small i0.025 o0 c8191 de
azure/us/computer-use-preview i3.3 o13.2
azure/us/gpt-4.1 i2.2 o8.8 r0.55 b,i1.1,o4.4
azure/us/gpt-4.1-2025-04-14 i2.2 o8.8 r0.55 b,i1.1,o4.4 c1047576 m32768 fvtps
azure/us/gpt-4.1-mini i0.44 o1.76 r0.11 b,i0.22,o0.88
azure/us/gpt-4.1-mini-2025-04-14 i0.44 o1.76 r0.11 b,i0.22,o0.88 c1047576 m32768 fvtps
azure/us/gpt-4.1-nano i0.11 o0.44 r0.028 b,i0.055,o0.22
azure/us/gpt-4.1-nano-2025-04-14 i0.11 o0.44 r0.028 b,i0.055,o0.22 c1047576 m32768 fvtps
azure/us/gpt-4o i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/us/gpt-4o-2024-05-13 i5.5 o16.5 b,i2.75,o8.25 c128000 m4096
azure/us/gpt-4o-2024-08-06 i2.75 o11 r1.375 b,i1.375,o5.5 c128000 m16384 fvtps
azure/us/gpt-4o-2024-11-20 i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/us/gpt-4o-mini i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/us/gpt-4o-mini-2024-07-18 i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/us/gpt-5 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875
azure/us/gpt-5-2025-08-07 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 c272000 m128000 fvtprsd
azure/us/gpt-5-codex i1.375 o11 r0.138 dr
azure/us/gpt-5-mini i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375
azure/us/gpt-5-mini-2025-08-07 i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375 c272000 m128000 fvtprsd
azure/us/gpt-5-nano i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275
azure/us/gpt-5-nano-2025-08-07 i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275 c272000 m128000 fvtprsd
azure/us/gpt-5-pro i16.5 o132 b,i8.25,o66 dr
azure/us/gpt-5.1 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 c272000 m128000 fvtprsd
azure/us/gpt-5.1-codex i1.375 o11 r0.1375 c272000 m128000 dr fvtprsd
azure/us/gpt-5.1-codex-max i1.375 o11 r0.1375 dr
azure/us/gpt-5.1-codex-mini i0.275 o2.2 r0.0275 c272000 m128000 dr fvtprsd
azure/us/gpt-5.2 i1.925 o15.4 r0.1925 b,i0.9625,o7.7,r0.09625
azure/us/gpt-5.2-codex i1.925 o15.4 r0.1925 dr
azure/us/gpt-5.2-pro i23.1 o184.8 b,i11.55,o92.4 dr
azure/us/gpt-5.3-codex i1.925 o15.4 r0.1925 dr
azure/us/gpt-5.4 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 c922000 m128000 fvtprsd
azure/us/gpt-5.4-2026-03-05 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 c922000 m128000 fvtprsd
azure/us/gpt-5.4-mini i0.825 o4.95 r0.0825 b,i0.4125,o2.475,r0.04125
azure/us/gpt-5.4-nano i0.22 o1.375 r0.022 b,i0.11,o0.6875,r0.011
azure/us/gpt-5.4-pro i33 o198 t272000,i66,o297 b,i16.5,o99 dr
azure/us/gpt-5.5 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 c922000 m128000 fvtprsdw
azure/us/gpt-5.5-2026-04-23 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 c922000 m128000 fvtprsdw
azure/us/gpt-5.5-2026-04-24 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 c922000 m128000 fvtprsdw
azure/us/gpt-5.6 i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtprsdw
azure/us/gpt-5.6-luna i0.22 o1.32 r0.022 w0.275 t272000,i0.44,o1.98,r0.044,w0.55 c922000 m128000 fvtprsdw
azure/us/gpt-5.6-sol i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtprsdw
azure/us/gpt-5.6-terra i2.2 o13.2 r0.22 w2.75 t272000,i4.4,o19.8,r0.44,w5.5 c922000 m128000 fvtprsdw
azure/us/gpt-6-astra i11 o55 r1.1 w13.75 t272000,i22,o82.5,r2.2,w27.5 c922000 m128000 fvtprsdw
azure/us/gpt-6-luna i0.11 o0.55 r0.011 w0.1375 t272000,i0.22,o0.825,r0.022,w0.275 c922000 m128000 fvtprsdw
azure/us/gpt-6-sol i2.2 o11 r0.22 w2.75 t272000,i4.4,o16.5,r0.44,w5.5 c922000 m128000 fvtprsdw
azure/us/gpt-6.1-sol i2.2 o11 r0.11 w2.75 t272000,i4.4,o16.5,r0.22,w5.5 c922000 m128000 fvtprsdw
azure/us/gpt-6.1-terra i1.1 o5.5 r0.055 w1.375 t272000,i2.2,o8.25,r0.11,w2.75 c922000 m128000 fvtprsdw
azure/us/gpt-chat-latest i5.5 o33 r0.55 c128000 m128000 fvtprsdw
azure/us/o1-mini i1.21 o4.84 r0.605 b,i0.605,o2.42
azure/us/o1-mini-2024-09-12 i1.21 o4.84 r0.605 b,i0.605,o2.42 c128000 m65536 ftp
azure/us/text-embedding-3-large i0.143 de
azure/us/text-embedding-3-small i0.022 de
azure/us/text-embedding-ada-002 i0.11 de
azure_ai/Codestral-2501 i0.3 o0.9 c256000 m4096
azure_ai/Cohere-Embed-V5-Fast i0.08 o0 c128000 de
azure_ai/Cohere-Embed-V5-Pro i0.12 o0 c128000 de
azure_ai/Cohere-embed-v3-english i0.1 o0 c512 de
azure_ai/Cohere-embed-v3-multilingual i0.1 o0 c512 de
azure_ai/DeepSeek-V4-Flash-0731 i0.44 o1.32 r0.014 c1000000 m384000 ftpr
azure_ai/FW-DeepSeek-V3.2 i0.62 o1.85 r0.31 c163840 m163840 ftpr
azure_ai/FW-DeepSeek-V4-Flash i0.15 o0.31 r0.03 c1000000 m384000 ftpr
azure_ai/FW-DeepSeek-V4-Pro i1.925 o3.828 r0.165 c1000000 m384000 ftpr
azure_ai/FW-DeepSeek-V4.1-Flash i0.375 o1.5 r0.008 c1000000 m384000 ftpr
azure_ai/FW-GLM-5 i1.1 o3.52 r0.22 c200000 m128000 ftpr
azure_ai/FW-GLM-5.1 i1.54 o4.84 r0.286 c202800 m131072 ftpr
azure_ai/FW-GLM-5.2 i1.54 o4.84 r0.15 c1048576 m131072 ftpr
azure_ai/FW-GLM-5.2-Fast i2.31 o7.26 r0.231 c1048576 m131072 ftpr
azure_ai/FW-GLM-5.3 i1.75 o5.5 r0.325 c1048576 m131072 ftpr
azure_ai/FW-GLM-5.3-Flash i0.188 o0.625 r0.038 c1048576 m131072 ftpr
azure_ai/FW-GPT-OSS-120B i0.165 o0.66 r0.082 c131072 m131072 ftprs
azure_ai/FW-Inkling i1.1 o4.46 r0.19 c1048576 m1048576 ftpr
azure_ai/FW-Kimi-K2.5 i0.66 o3.3 r0.11 c262144 m262144 fvtpr
azure_ai/FW-Kimi-K2.6 i1.045 o4.4 r0.176 c262144 m262144 fvtpr
azure_ai/FW-Kimi-K2.7-Code i1.05 o4.4 r0.21 c262144 m262144 fvtpr
azure_ai/FW-Kimi-K3 i3 o15 r0.3 c1048576 m131072 fvtpr
azure_ai/FW-MiniMax-M2.5 i0.33 o1.32 r0.033 c1000000 m1000000 ftpr
azure_ai/FW-MiniMax-M3 i0.33 o1.32 r0.066 c512000 m512000 fvtpr
azure_ai/FW-Nemotron-3-Ultra-NVFP4 i0.66 o2.64 r0.13 c262144 m262144 ftpr
azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B i0.06 o0.22 r0.01 c262144 ftpr
azure_ai/Llama-3.3-70B-Instruct i0.71 o0.71 c128000 m8192 ft
azure_ai/Llama-4-Scout-17B-16E-Instruct i0.2 o0.78 c10000000 m16384 fvt
azure_ai/MAI-Code-1.1-Flash i0.2 o1.2 r0.02 c256000 m64000 fvtpr
azure_ai/MAI-Cyber-1-Flash i0.6 o3.5 r0.06 c256000 m64000 ftpr
azure_ai/MAI-Thinking-1 i2 o8 r0.2 c256000 m64000 ftpr
azure_ai/Phi-4 i0.125 o0.5 c16384 m16384 ft
azure_ai/Phi-4-mini-instruct i0.075 o0.3 c131072 m4096 ft
azure_ai/Phi-4-mini-reasoning i0.075 o0.3 c131072 m4096 ft
azure_ai/Phi-4-multimodal-instruct i0.08 o0.32 c131072 m4096 fvta
azure_ai/Phi-4-reasoning i0.125 o0.5 c32768 m4096 ftr
azure_ai/claude-fable-5 i10 o50 r1 w12.5 h20 c1000000 m128000 fvtprsd
azure_ai/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
azure_ai/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 c1000000 m128000 fvtprsd
azure_ai/claude-opus-4-5 i5 o25 r0.5 w6.25 h10 c200000 m64000 fvtprsd
azure_ai/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-5 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-5-5 i4 o20 r0.2 w5 h8 c1000000 m128000 fvtprsd
azure_ai/claude-opus-5-5-fast i8 o40 r0.4 w10 h16 c1000000 m128000 fvtprsd
azure_ai/claude-sonnet-4-5 i3 o15 r0.3 w3.75 h6 c200000 m64000 fvtprsd
azure_ai/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 c1000000 m128000 fvtprsd
azure_ai/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 c1000000 m128000 fvtprsd
azure_ai/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 c1000000 m128000 fvtprsd
azure_ai/cohere-command-a i2.5 o10 c131072 m8182 ft
azure_ai/deepseek-v3.2 i0.58 o1.68 c128000 m128000 ftpr
azure_ai/deepseek-v3.2-speciale i0.58 o1.68 c128000 m128000 ftpr
azure_ai/deepseek-v4-flash i0.19 o0.51 r0.028 c1000000 m384000 ftpr
azure_ai/deepseek-v4-pro i1.74 o3.48 r0.145 c1000000 m384000 ftpr
azure_ai/deepseek-v4.1-flash i0.3 o1.2 r0.006 c1000000 m384000 ftpr
azure_ai/embed-v-4-0 i0.12 o0 c128000 de
azure_ai/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 c922000 m128000 fvtprsdw
azure_ai/gpt-5.4-2026-03-05 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 c922000 m128000 fvtprsdw
azure_ai/gpt-5.4-mini i0.75 o4.5 r0.075 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-mini-2026-03-17 i0.75 o4.5 r0.075 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-nano i0.2 o1.25 r0.02 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-nano-2026-03-17 i0.2 o1.25 r0.02 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-pro i30 o180 r3 t272000,i60,o270,r6 c922000 m128000 dr fvtprdw
azure_ai/gpt-5.4-pro-2026-03-05 i30 o180 r3 t272000,i60,o270,r6 c922000 m128000 dr fvtprdw
azure_ai/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 c922000 m128000 fvtprsdw
azure_ai/gpt-5.5-2026-04-23 i5 o30 r0.5 t272000,i10,o45,r1 c922000 m128000 fvtprsdw
azure_ai/gpt-5.5-2026-04-24 i5 o30 r0.5 t272000,i10,o45,r1 c922000 m128000 fvtprsdw
azure_ai/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 c922000 m128000 fvtprsdw
azure_ai/gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtprsdw
azure_ai/gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtprsdw
azure_ai/gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 c922000 m128000 fvtprsdw
azure_ai/gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtprsdw
azure_ai/gpt-chat-latest i5 o30 r0.5 c128000 m128000 fvtprsdw
azure_ai/gpt-oss-120b i0.15 o0.6 c131072 m131072 fts
azure_ai/grok-4 i3 o15 c262000 m8192 ftsw
azure_ai/grok-4-1-fast-non-reasoning i0.2 o0.5 c128000 m128000 ftsw
azure_ai/grok-4-1-fast-reasoning i0.2 o0.5 c128000 m128000 ftrsw
azure_ai/grok-4-20-non-reasoning i1.25 o2.5 r1.25 c262000 m8192 fvtpsw
azure_ai/grok-4-20-reasoning i1.25 o2.5 r1.25 c262000 m8192 fvtprsw
azure_ai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c200000 m8192 fvtprsw
azure_ai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 c200000 m128000 fvtprsw
azure_ai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 c500000 m500000 fvtprsw
azure_ai/grok-code-fast-1 i0.2 o1.5 c256000 m8192 ftsw
azure_ai/kimi-k2.5 i0.6 o3 r0.1 c262144 m262144 fvtp
azure_ai/kimi-k2.6 i0.95 o4 r0.16 c262144 m262144 fvtpr
azure_ai/kimi-k2.7-code i0.95 o4 r0.19 c262144 m262144 fvtpr
azure_ai/ministral-3b i0.04 o0.04 c128000 m4096 ft
azure_ai/mistral-large-3 i0.5 o1.5 c256000 m8191 fvt
azure_ai/mistral-large-latest i2 o6 c128000 m4096 ft
azure_ai/mistral-medium-2505 i0.4 o2 c131072 m8191 ft
azure_ai/mistral-medium-3-5 i1.5 o7.5 c128000 m128000 fvs
azure_ai/mistral-small-2503 i0.1 o0.3 c128000 m128000 fvt
azure_ai/model-router i0.14 o0 c200000 m32768
azure_ai/model_router i0.14 o0 c200000 m32768
bedrock/ai21.j2-mid-v1 i12.5 o12.5 c8191 m8191
bedrock/ai21.j2-ultra-v1 i18.8 o18.8 c8191 m8191
bedrock/ai21.jamba-1-5-large-v1:0 i2 o8 c256000 m4096
bedrock/ai21.jamba-1-5-mini-v1:0 i0.2 o0.4 c256000 m4096
bedrock/ai21.jamba-instruct-v1:0 i0.5 o0.7 c70000 m4096
bedrock/amazon.nova-2-lite-v1:0 i0.3 o2.5 r0.075 b,i0.15,o1.25 c1000000 m64000 fvtprsd
bedrock/amazon.nova-2-multimodal-embeddings-v1:0 i0.135 o0 c8172 de fa
bedrock/amazon.nova-2-pro-preview-20251202-v1:0 i1.25 o10 r0.3125 b,i0.625,o5 c1000000 m64000 fvtprsd
bedrock/amazon.nova-lite-v1:0 i0.06 o0.24 r0.015 b,i0.03,o0.12 c300000 m10000 fvtpsd
bedrock/amazon.nova-micro-v1:0 i0.035 o0.14 r0.00875 b,i0.0175,o0.07 c128000 m10000 ftps
bedrock/amazon.nova-premier-v1:0 i2.5 o12.5 r0.625 b,i1.25,o6.25 c1000000 m10000 fvtpsd
bedrock/amazon.nova-pro-v1:0 i0.8 o3.2 r0.2 b,i0.4,o1.6 c300000 m10000 fvtpsd
bedrock/amazon.titan-embed-g1-text-02 i0.1 o0 c8192 de
bedrock/amazon.titan-embed-image-v1 i0.8 o0 c128 de
bedrock/amazon.titan-embed-text-v1 i0.1 o0 c8192 de
bedrock/amazon.titan-embed-text-v2:0 i0.02 o0 c8192 de
bedrock/amazon.titan-text-express-v1 i0.2 o0.6 c42000 m8000
bedrock/amazon.titan-text-lite-v1 i0.15 o0.2 c42000 m4000
bedrock/amazon.titan-text-premier-v1:0 i0.5 o1.5 c42000 m32000
bedrock/anthropic.claude-3-5-haiku-20241022-v1:0 i0.8 o4 r0.08 w1 c200000 m8192 ftpsd
bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvtsd
bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtpsd
bedrock/anthropic.claude-3-7-sonnet-20240620-v1:0 i3.6 o18 r0.36 w4.5 c200000 m8192 fvtprsd
bedrock/anthropic.claude-3-7-sonnet-20250219-v1:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtprsd
bedrock/anthropic.claude-3-opus-20240229-v1:0 i15 o75 r1.5 w18.75 c200000 m4096 fvts
bedrock/anthropic.claude-fable-5 i10 o50 r1 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-fable-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-haiku-4-5-20251001-v1:0 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5 c200000 m64000 fvtprsd
bedrock/anthropic.claude-haiku-4-5@20251001 i1 o5 r0.1 w1.25 h2 c200000 m64000 fvtprsd
bedrock/anthropic.claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-instant-v1 i0.8 o2.4 c100000 m8191
bedrock/anthropic.claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/anthropic.claude-opus-4-1-20250805-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/anthropic.claude-opus-4-20250514-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/anthropic.claude-opus-4-5-20251101-v1:0 i5 o25 r0.5 w6.25 h10 c200000 m64000 fvtprsd
bedrock/anthropic.claude-opus-4-6-v1 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-4-7 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-4-8 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-5 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-5-5 i4 o20 r0.2 w5 h8 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0 i3 o15 r0.3 w3.75 h6 t200000,i6,o22.5,r0.6,w7.5,h12 b,i1.5,o7.5 c200000 m64000 fvtprsd
bedrock/anthropic.claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 c1000000 m64000 fvtprsd
bedrock/anthropic.claude-sonnet-5 i2 o10 r0.2 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/ap-northeast-1/anthropic.claude-instant-v1 i2.23 o7.55 c100000 m8191
bedrock/ap-northeast-1/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/ap-northeast-1/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/ap-northeast-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 c163840 m8000 ftrs
bedrock/ap-northeast-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 fts
bedrock/ap-northeast-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 ftrs
bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507 i0.05 o0.05 b,i0.03,o0.03 c32768 m8192 fa
bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507 i0.12 o0.36 b,i0.06,o0.18 c32768 m8192 fa
bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking i0.73 o3.03 c262144 m16000 ftr
bedrock/ap-northeast-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 c262144 m16000 fvts
bedrock/ap-northeast-1/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b i0.18 o1.45 c262144 m8192 fts
bedrock/ap-south-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 c163840 m8000 ftrs
bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0 i3.18 o4.2 c8192 m8192
bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0 i0.36 o0.72 c8192 m8192
bedrock/ap-south-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 fts
bedrock/ap-south-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 ftrs
bedrock/ap-south-1/moonshotai.kimi-k2-thinking i0.71 o2.94 c262144 m16000 ftr
bedrock/ap-south-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 c262144 m16000 fvts
bedrock/ap-south-1/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/ap-south-1/qwen.qwen3-next-80b-a3b i0.18 o1.41 b,i0.09,o0.71 c262144 m8192 fts
bedrock/ap-southeast-2/minimax.minimax-m2.5 i0.31 o1.24 b,i0.155,o0.62 c196000 m8192 ftrs
bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507 i0.0412 o0.0412 b,i0.0206,o0.0206 c32768 m8192 fa
bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507 i0.103 o0.309 b,i0.0515,o0.1545 c32768 m8192 fa
bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b i0.1545 o1.236 c262144 m8192 fts
bedrock/ap-southeast-3/deepseek.v3.2 i0.74 o2.22 c163840 m8000 ftrs
bedrock/ap-southeast-3/minimax.minimax-m2.1 i0.36 o1.44 c196000 m8192 fts
bedrock/ap-southeast-3/minimax.minimax-m2.5 i0.36 o1.44 c196000 m8192 ftrs
bedrock/ap-southeast-3/moonshotai.kimi-k2.5 i0.72 o3.6 c262144 m16000 fvts
bedrock/ap-southeast-3/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/apac.amazon.nova-2-lite-v1:0 i0.396 o3.311 r0.099 c1000000 m64000 fvtprsd
bedrock/apac.amazon.nova-2-pro-preview-20251202-v1:0 i1.375 o11 r0.34375 c1000000 m64000 fvtprsd
bedrock/apac.amazon.nova-lite-v1:0 i0.063 o0.252 r0.01575 c300000 m10000 fvtpsd
bedrock/apac.amazon.nova-micro-v1:0 i0.037 o0.148 r0.00925 c128000 m10000 ftps
bedrock/apac.amazon.nova-pro-v1:0 i0.84 o3.36 r0.21 c300000 m10000 fvtpsd
bedrock/apac.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/apac.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/apac.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/apac.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 h2.2 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/au.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/au.anthropic.claude-opus-4-6-v1 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/au.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/au.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0 i3.05 o4.03 c8192 m8192
bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0 i0.35 o0.69 c8192 m8192
bedrock/claude-sonnet-4-5-20250929-v1:0 i3 o15 r0.3 w3.75 h6 t200000,i6,o22.5,r0.6,w7.5,h12 b,i1.5,o7.5 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-fable-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-haiku-4-5 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5,r0.05,w0.625 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-4-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-5-5 i4 o20 r0.2 w5 h8 b,i2,o10,r0.1,w2.5 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-sonnet-4-5 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 b,i1,o5,r0.1,w1.25 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsdw
bedrock/cohere.command-light-text-v14 i0.3 o0.6 c4096 m4096
bedrock/cohere.command-text-v14 i1 o2 c4096 m4096
bedrock/cohere.embed-english-v3 i0.1 o0 c512 de
bedrock/cohere.embed-multilingual-v3 i0.1 o0 c512 de
bedrock/cohere.embed-v4:0 i0.12 o0 c128000 de
bedrock/deepseek.r1-v1:0 i1.35 o5.4 c128000 m8192 fr
bedrock/deepseek.v3-v1:0 i0.58 o1.68 c128000 m8000 ftr
bedrock/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 c164000 m8000 ftrs
bedrock/eu-central-1/anthropic.claude-instant-v1 i2.48 o8.38 c100000 m8191
bedrock/eu-central-1/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/eu-central-1/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/eu-central-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 fts
bedrock/eu-central-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 ftrs
bedrock/eu-central-1/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/eu-north-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 c163840 m8000 ftrs
bedrock/eu-north-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 fts
bedrock/eu-north-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 ftrs
bedrock/eu-north-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 c262144 m16000 fvts
bedrock/eu-south-1/minimax.minimax-m2.1 i0.36 o1.44 c196000 m8192 fts
bedrock/eu-south-1/minimax.minimax-m2.5 i0.36 o1.44 c196000 m8192 ftrs
bedrock/eu-south-1/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0 i2.86 o3.78 c8192 m8192
bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0 i0.32 o0.65 c8192 m8192
bedrock/eu-west-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 fts
bedrock/eu-west-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 ftrs
bedrock/eu-west-1/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/eu-west-1/qwen.qwen3-next-80b-a3b i0.18 o1.41 c262144 m8192 fts
bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0 i3.45 o4.55 c8192 m8192
bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0 i0.39 o0.78 c8192 m8192
bedrock/eu-west-2/minimax.minimax-m2.1 i0.47 o1.86 b,i0.235,o0.93 c196000 m8192 fts
bedrock/eu-west-2/minimax.minimax-m2.5 i0.47 o1.86 b,i0.235,o0.93 c196000 m8192 ftrs
bedrock/eu-west-2/mistral.voxtral-mini-3b-2507 i0.06 o0.06 b,i0.03,o0.03 c32768 m8192 fa
bedrock/eu-west-2/mistral.voxtral-small-24b-2507 i0.16 o0.47 b,i0.08,o0.23 c32768 m8192 fa
bedrock/eu-west-2/nvidia.nemotron-super-3-120b i0.23 o1.01 b,i0.115,o0.505 c256000 m32000 ftrs
bedrock/eu-west-2/qwen.qwen3-coder-next i0.78 o1.86 b,i0.39,o0.93 c262144 m16384 fts
bedrock/eu-west-2/qwen.qwen3-next-80b-a3b i0.23 o1.86 c262144 m8192 fts
bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2 i0.2 o0.26 c32000 m4096
bedrock/eu-west-3/mistral.mistral-large-2402-v1:0 i5.2 o15.6 c32000 m4096 ft
bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1 i0.59 o0.91 c32000 m4096
bedrock/eu.amazon.nova-2-lite-v1:0 i0.429 o3.597 r0.10725 c1000000 m64000 fvtprsd
bedrock/eu.amazon.nova-2-pro-preview-20251202-v1:0 i1.375 o11 r0.34375 c1000000 m64000 fvtprsd
bedrock/eu.amazon.nova-lite-v1:0 i0.078 o0.312 r0.0195 c300000 m10000 fvtpsd
bedrock/eu.amazon.nova-micro-v1:0 i0.046 o0.184 r0.0115 c128000 m10000 ftps
bedrock/eu.amazon.nova-pro-v1:0 i1.05 o4.2 r0.2625 c300000 m10000 fvtpsd
bedrock/eu.anthropic.claude-3-5-haiku-20241022-v1:0 i0.8 o4 r0.08 w1 c200000 m8192 ftpsd
bedrock/eu.anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvtsd
bedrock/eu.anthropic.claude-3-5-sonnet-20241022-v2:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtpsd
bedrock/eu.anthropic.claude-3-7-sonnet-20250219-v1:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtprsd
bedrock/eu.anthropic.claude-3-opus-20240229-v1:0 i15 o75 r1.5 w18.75 c200000 m4096 fvts
bedrock/eu.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-fable-5-1 i11 o55 r0.275 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-1-20250805-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-20250514-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0 i5.5 o27.5 r0.55 w6.875 h11 c200000 m64000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-6-v1 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/eu.deepseek.v3.2 i0.74 o2.22 c163840 m163840 ftrs
bedrock/eu.mistral.pixtral-large-2502-v1:0 i2 o6 c128000 m16384 ft
bedrock/eu.twelvelabs.marengo-embed-2-7-v1:0 c77 de
bedrock/eu.twelvelabs.marengo-embed-3-0-v1:0 c500 de
bedrock/eu.twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/global.amazon.nova-2-lite-v1:0 i0.3 o2.5 r0.075 b,i0.15,o1.25 c1000000 m64000 fvtprsd
bedrock/global.anthropic.claude-fable-5 i10 o50 r1 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-fable-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5 c200000 m64000 fvtprsd
bedrock/global.anthropic.claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0 i5 o25 r0.5 w6.25 h10 c200000 m64000 fvtprsd
bedrock/global.anthropic.claude-opus-4-6-v1 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-4-7 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-4-8 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-5 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-5-5 i4 o20 r0.2 w5 h8 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0 i3 o15 r0.3 w3.75 h6 t200000,i6,o22.5,r0.6,w7.5,h12 b,i1.5,o7.5 c200000 m64000 fvtprsd
bedrock/global.anthropic.claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 c1000000 m64000 fvtprsd
bedrock/global.anthropic.claude-sonnet-5 i2 o10 r0.2 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/global.cohere.embed-v4:0 i0.12 o0 c128000 de
bedrock/global.moonshotai.kimi-k3 i3 o15 r0.3 w3.75 c1000000 m131072 fvtprs
bedrock/global.openai.gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.6-luna i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.6-sol i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.6-terra i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 c922000 m128000 fvtr
bedrock/global.openai.gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 c922000 m128000 fvtpr
bedrock/global.openai.gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtpr
bedrock/global.openai.gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtpr
bedrock/global.openai.gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 c1000000 m131072 fvtpr
bedrock/global.openai.gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtpr
bedrock/global.twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/global.twelvelabs.pegasus-1-5-v1:0 o7.5 c261120 m98304
bedrock/global.xai.grok-4.6 i2 o6 r0.5 c500000 m500000 fvtr
bedrock/global.xai.grok-4.7 i2 o6 r0.5 c524288 m524288 fvtr
bedrock/global.zai.glm-5.3 i1.68 o5.28 r0.312 w2.1 b,i0.84,o2.64,r0.156,w1.05 c1000000 m128000 ftprs
bedrock/google.gemma-3-12b-it i0.09 o0.29 b,i0.05,o0.15 c128000 m8000 fvts
bedrock/google.gemma-3-27b-it i0.23 o0.38 b,i0.12,o0.19 c128000 m8000 fvts
bedrock/google.gemma-3-4b-it i0.04 o0.08 b,i0.02,o0.04 c128000 m8000 fvt
bedrock/in.moonshotai.kimi-k3 i3.3 o16.5 r0.33 w4.125 c1000000 m131072 fvtprs
bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvts
bedrock/jp.amazon.nova-2-lite-v1:0 i0.396 o3.311 r0.099 b,i0.198,o1.6555 c1000000 m64000 fvtprsd
bedrock/jp.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 h2.2 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/jp.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/meta.llama2-13b-chat-v1 i0.75 o1 c4096 m4096
bedrock/meta.llama2-70b-chat-v1 i1.95 o2.56 c4096 m4096
bedrock/meta.llama3-1-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/meta.llama3-1-8b-instruct-v1:0 i0.22 o0.22 b,i0.11,o0.11 c128000 m4096 ft
bedrock/meta.llama3-3-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8192 m8192
bedrock/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8192 m8192
bedrock/meta.llama4-maverick-17b-instruct-v1:0 i0.24 o0.97 b,i0.12,o0.485 c1000000 m8192 ft
bedrock/meta.llama4-scout-17b-instruct-v1:0 i0.17 o0.66 b,i0.085,o0.33 c10000000 m8192 ft
bedrock/minimax.minimax-m2 i0.3 o1.2 b,i0.15,o0.6 c1000000 m8000 fts
bedrock/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 c196000 m8000 fts
bedrock/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 c196000 m8000 fts
bedrock/mistral.devstral-2-123b i0.4 o2 b,i0.2,o1 c256000 m32000 fts
bedrock/mistral.magistral-small-2509 i0.5 o1.5 b,i0.25,o0.75 c128000 m40000 fvtrs
bedrock/mistral.ministral-3-14b-instruct i0.2 o0.2 b,i0.1,o0.1 c128000 m8000 fvts
bedrock/mistral.ministral-3-3b-instruct i0.1 o0.1 b,i0.05,o0.05 c128000 m8000 fvts
bedrock/mistral.ministral-3-8b-instruct i0.15 o0.15 b,i0.07,o0.07 c128000 m8000 fvts
bedrock/mistral.mistral-7b-instruct-v0:2 i0.15 o0.2 c32000 m4096
bedrock/mistral.mistral-large-2402-v1:0 i4 o12 c32000 m4096 ft
bedrock/mistral.mistral-large-2407-v1:0 i2 o6 c128000 m8191 ft
bedrock/mistral.mistral-large-3-675b-instruct i0.5 o1.5 b,i0.25,o0.75 c256000 m32000 fvts
bedrock/mistral.mistral-small-2402-v1:0 i1 o3 b,i0.5,o1.5 c32000 m4096 ft
bedrock/mistral.mixtral-8x7b-instruct-v0:1 i0.45 o0.7 c32000 m4096
bedrock/mistral.pixtral-large-2502-v1:0 i2 o6 c128000 m16384 ft
bedrock/mistral.voxtral-mini-3b-2507 i0.04 o0.04 b,i0.02,o0.02 c32768 m8192 fa
bedrock/mistral.voxtral-small-24b-2507 i0.1 o0.3 b,i0.05,o0.15 c32768 m8192 fa
bedrock/moonshot.kimi-k2-thinking i0.6 o2.5 b,i0.3,o1.25 c256000 m16000 ftrs
bedrock/moonshotai.kimi-k2-thinking i0.6 o2.5 c262144 m16000 ftr
bedrock/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 c256000 m16000 fvts
bedrock/moonshotai.kimi-k3 i3.3 o16.5 r0.33 w4.125 c1000000 m131072 fvtprs
bedrock/nvidia.nemotron-nano-12b-v2 i0.2 o0.6 b,i0.1,o0.3 c128000 m8000 fvts
bedrock/nvidia.nemotron-nano-3-30b i0.06 o0.24 b,i0.03,o0.12 c256000 m8000 fts
bedrock/nvidia.nemotron-nano-9b-v2 i0.06 o0.23 b,i0.03,o0.12 c128000 m8000 fts
bedrock/nvidia.nemotron-super-3-120b i0.15 o0.65 b,i0.075,o0.325 c256000 m32000 ftrs
bedrock/openai.gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtpr
bedrock/openai.gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtpr
bedrock/openai.gpt-oss-120b-1:0 i0.15 o0.6 b,i0.075,o0.3 c128000 m16384 ftrs
bedrock/openai.gpt-oss-20b-1:0 i0.07 o0.3 b,i0.035,o0.15 c128000 m16384 ftrs
bedrock/openai.gpt-oss-safeguard-120b i0.15 o0.6 b,i0.07,o0.3 c128000 m16000 fts
bedrock/openai.gpt-oss-safeguard-20b i0.07 o0.2 b,i0.03,o0.1 c128000 m16000 fts
bedrock/qwen.qwen3-235b-a22b-2507-v1:0 i0.22 o0.88 b,i0.11,o0.44 c262144 m8192 ftr
bedrock/qwen.qwen3-32b-v1:0 i0.15 o0.6 b,i0.075,o0.3 c32768 m8192 ftr
bedrock/qwen.qwen3-coder-30b-a3b-v1:0 i0.15 o0.6 b,i0.075,o0.3 c262144 m16384 ftr
bedrock/qwen.qwen3-coder-480b-a35b-v1:0 i0.45 o1.8 c262144 m16384 ftr
bedrock/qwen.qwen3-coder-next i0.5 o1.2 b,i0.25,o0.6 c256000 m16000 fts
bedrock/qwen.qwen3-next-80b-a3b i0.15 o1.2 c256000 m8000 fts
bedrock/qwen.qwen3-vl-235b-a22b i0.53 o2.66 b,i0.26,o1.33 c256000 m8000 fvt
bedrock/sa-east-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 c163840 m8000 ftrs
bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0 i4.45 o5.88 c8192 m8192
bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0 i0.5 o1.01 c8192 m8192
bedrock/sa-east-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 fts
bedrock/sa-east-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 c196000 m8192 ftrs
bedrock/sa-east-1/moonshotai.kimi-k2-thinking i0.73 o3.03 c262144 m16000 ftr
bedrock/sa-east-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 c262144 m16000 fvts
bedrock/sa-east-1/qwen.qwen3-coder-next i0.6 o1.44 c262144 m16384 fts
bedrock/sa-east-1/qwen.qwen3-next-80b-a3b i0.18 o1.45 c262144 m8192 fts
bedrock/twelvelabs.marengo-embed-2-7-v1:0 c77 de
bedrock/twelvelabs.marengo-embed-3-0-v1:0 c500 de
bedrock/twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/twelvelabs.pegasus-1-5-v1:0 o7.5 c261120 m98304
bedrock/us-east-1/anthropic.claude-instant-v1 i0.8 o2.4 c100000 m8191
bedrock/us-east-1/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/us-east-1/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/us-east-1/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 c163840 m8000 ftrs
bedrock/us-east-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8192 m8192
bedrock/us-east-1/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8192 m8192
bedrock/us-east-1/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 c196000 m8192 fts
bedrock/us-east-1/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 c196000 m8192 fts
bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2 i0.15 o0.2 c32000 m4096
bedrock/us-east-1/mistral.mistral-large-2402-v1:0 i4 o12 c32000 m4096 ft
bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1 i0.45 o0.7 c32000 m4096
bedrock/us-east-1/moonshotai.kimi-k2-thinking i0.6 o2.5 c262144 m16000 ftr
bedrock/us-east-1/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 c262144 m16000 fvts
bedrock/us-east-1/qwen.qwen3-coder-next i0.5 o1.2 b,i0.25,o0.6 c262144 m16384 fts
bedrock/us-east-1/zai.glm-5 i1 o3.2 b,i0.5,o1.6 c200000 m128000 ftrs
bedrock/us-east-2/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 c163840 m8000 ftrs
bedrock/us-east-2/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 c196000 m8192 fts
bedrock/us-east-2/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 c196000 m8192 ftrs
bedrock/us-east-2/moonshotai.kimi-k2-thinking i0.6 o2.5 c262144 m16000 ftr
bedrock/us-east-2/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 c262144 m16000 fvts
bedrock/us-east-2/qwen.qwen3-coder-next i0.5 o1.2 c262144 m16384 fts
bedrock/us-gov-east-1/amazon.nova-pro-v1:0 i0.96 o3.84 r0.24 c300000 m10000 fvtpsd
bedrock/us-gov-east-1/amazon.titan-embed-text-v1 i0.1 o0 c8192 de
bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0 i0.2 o0 c8192 de
bedrock/us-gov-east-1/amazon.titan-text-express-v1 i1.3 o1.7 c42000 m8000
bedrock/us-gov-east-1/amazon.titan-text-lite-v1 i0.3 o0.4 c42000 m4000
bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0 i0.5 o1.5 c42000 m32000
bedrock/us-gov-east-1/anthropic.claude-fable-5-1 i12 o60 r0.3 w15 h24 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0 i1.2 o6 r0.12 w1.5 h2.4 c200000 m64000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-haiku-5-5 i0.12 o0.6 r0.012 w0.15 h0.24 t100000,i0.6,o3,r0.06,w0.75,h1.2 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-opus-4-8 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-opus-5 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-opus-5-5 i4.8 o24 r0.24 w6 h9.6 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-sonnet-5 i2.4 o12 r0.24 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5 i2.4 o12 r0.12 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8000 m2048 fd
bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0 i0.3 o2.65 c8000 m2048 fd
bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2 i0.24 o0.72 c128000 m8192 fvts
bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b i0.072 o0.288 c262144 m8192 fts
bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2 i0.072 o0.276 c128000 m8192 fts
bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b i0.18 o0.78 c256000 m32768 ftrs
bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0 i0.18 o0.72 c128000 m16384 ftrs
bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0 i0.084 o0.36 c128000 m16384 ftrs
bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0 i0.162 o0 c8172 de fa
bedrock/us-gov-west-1/amazon.nova-lite-v1:0 i0.072 o0.288 r0.018 c300000 m10000 fvtpsd
bedrock/us-gov-west-1/amazon.nova-micro-v1:0 i0.042 o0.168 r0.0105 c128000 m10000 ftps
bedrock/us-gov-west-1/amazon.nova-pro-v1:0 i0.96 o3.84 r0.24 c300000 m10000 fvtpsd
bedrock/us-gov-west-1/amazon.titan-embed-text-v1 i0.1 o0 c8192 de
bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0 i0.11 o0 c8192 de
bedrock/us-gov-west-1/amazon.titan-text-express-v1 i0.8 o1.6 c42000 m8000
bedrock/us-gov-west-1/amazon.titan-text-lite-v1 i0.3 o0.4 c42000 m4000
bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0 i0.5 o1.5 c42000 m32000
bedrock/us-gov-west-1/anthropic.claude-fable-5-1 i12 o60 r0.3 w15 h24 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0 i1.2 o6 r0.12 w1.5 h2.4 c200000 m64000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-haiku-5-5 i0.12 o0.6 r0.012 w0.15 h0.24 t100000,i0.6,o3,r0.06,w0.75,h1.2 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-opus-4-8 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-opus-5 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-opus-5-5 i4.8 o24 r0.24 w6 h9.6 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-sonnet-5 i2.4 o12 r0.24 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5 i2.4 o12 r0.12 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8000 m8192 fd
bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8000 m8192 fd
bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2 i0.24 o0.72 c128000 m8192 fvts
bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b i0.072 o0.288 c262144 m8192 fts
bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2 i0.072 o0.276 c128000 m8192 fts
bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b i0.18 o0.78 c256000 m32768 ftrs
bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0 i0.18 o0.72 c128000 m16384 ftrs
bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0 i0.084 o0.36 c128000 m16384 ftrs
bedrock/us-gov.anthropic.claude-fable-5-1 i12 o60 r0.3 w15 h24 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-haiku-5-5 i0.12 o0.6 r0.012 w0.15 h0.24 t100000,i0.6,o3,r0.06,w0.75,h1.2 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-opus-4-8 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-opus-5 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-opus-5-5 i4.8 o24 r0.24 w6 h9.6 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 t200000,i7.2,o27,r0.72,w9,h14.4 c200000 m64000 fvtprsd
bedrock/us-gov.anthropic.claude-sonnet-5 i2.4 o12 r0.24 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-sonnet-5-5 i2.4 o12 r0.12 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov.nvidia.nemotron-nano-12b-v2 i0.24 o0.72 c128000 m8192 fvts
bedrock/us-gov.nvidia.nemotron-nano-3-30b i0.072 o0.288 c262144 m8192 fts
bedrock/us-gov.nvidia.nemotron-nano-9b-v2 i0.072 o0.276 c128000 m8192 fts
bedrock/us-gov.nvidia.nemotron-super-3-120b i0.18 o0.78 c256000 m32768 ftrs
bedrock/us-gov.openai.gpt-oss-120b-1:0 i0.18 o0.72 c128000 m16384 ftrs
bedrock/us-gov.openai.gpt-oss-20b-1:0 i0.084 o0.36 c128000 m16384 ftrs
bedrock/us-gov.xai.grok-4.6 i2.64 o7.92 r0.66 c500000 m500000 fvtr
bedrock/us-west-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8192 m8192
bedrock/us-west-1/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8192 m8192
bedrock/us-west-2/anthropic.claude-instant-v1 i0.8 o2.4 c100000 m8191
bedrock/us-west-2/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/us-west-2/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/us-west-2/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 c163840 m8000 ftrs
bedrock/us-west-2/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 c196000 m8192 fts
bedrock/us-west-2/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 c196000 m8192 fts
bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2 i0.15 o0.2 c32000 m4096
bedrock/us-west-2/mistral.mistral-large-2402-v1:0 i4 o12 c32000 m4096 ft
bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1 i0.45 o0.7 c32000 m4096
bedrock/us-west-2/moonshotai.kimi-k2-thinking i0.6 o2.5 c262144 m16000 ftr
bedrock/us-west-2/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 c262144 m16000 fvts
bedrock/us-west-2/qwen.qwen3-coder-next i0.5 o1.2 c262144 m16384 fts
bedrock/us-west-2/zai.glm-5 i1 o3.2 b,i0.5,o1.6 c200000 m128000 ftrs
bedrock/us.amazon.nova-2-lite-v1:0 i0.33 o2.75 r0.0825 b,i0.165,o1.375 c1000000 m64000 fvtprsd
bedrock/us.amazon.nova-2-pro-preview-20251202-v1:0 i1.375 o11 r0.34375 b,i0.6875,o5.5 c1000000 m64000 fvtprsd
bedrock/us.amazon.nova-lite-v1:0 i0.06 o0.24 r0.015 b,i0.03,o0.12 c300000 m10000 fvtpsd
bedrock/us.amazon.nova-micro-v1:0 i0.035 o0.14 r0.00875 b,i0.0175,o0.07 c128000 m10000 ftps
bedrock/us.amazon.nova-pro-v1:0 i0.8 o3.2 r0.2 b,i0.4,o1.6 c300000 m10000 fvtpsd
bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0 i0.8 o4 r0.08 w1 c200000 m8192 ftpsd
bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvtsd
bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtpsd
bedrock/us.anthropic.claude-3-7-sonnet-20250219-v1:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtprsd
bedrock/us.anthropic.claude-3-opus-20240229-v1:0 i15 o75 r1.5 w18.75 c200000 m4096 fvts
bedrock/us.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-fable-5-1 i11 o55 r0.275 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 h2.2 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/us.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-mythos-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-mythos-5-1 i11 o55 r0.275 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/us.anthropic.claude-opus-4-1-20250805-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/us.anthropic.claude-opus-4-20250514-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0 i5.5 o27.5 r0.55 w6.875 h11 c200000 m64000 fvtprsd
bedrock/us.anthropic.claude-opus-4-6-v1 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/us.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/us.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/us.cohere.embed-v4:0 i0.12 o0 c128000 de
bedrock/us.deepseek.r1-v1:0 i1.35 o5.4 c128000 m8192 fr
bedrock/us.deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 c163840 m163840 ftrs
bedrock/us.meta.llama3-1-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/us.meta.llama3-1-8b-instruct-v1:0 i0.22 o0.22 b,i0.11,o0.11 c128000 m4096 ft
bedrock/us.meta.llama3-3-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/us.meta.llama4-maverick-17b-instruct-v1:0 i0.24 o0.97 b,i0.12,o0.485 c1000000 m8192 ft
bedrock/us.meta.llama4-scout-17b-instruct-v1:0 i0.17 o0.66 b,i0.085,o0.33 c10000000 m8192 ft
bedrock/us.mistral.pixtral-large-2502-v1:0 i2 o6 c128000 m16384 ft
bedrock/us.moonshotai.kimi-k3 i3.3 o16.5 r0.33 w4.125 c1000000 m131072 fvtprs
bedrock/us.openai.gpt-5.4 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.5 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.6-luna i0.22 o1.32 r0.022 w0.275 t272000,i0.44,o1.98,r0.044,w0.55 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.6-sol i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.6-terra i2.2 o13.2 r0.22 w2.75 t272000,i4.4,o19.8,r0.44,w5.5 c922000 m128000 fvtr
bedrock/us.openai.gpt-6-astra i11 o55 r1.1 w13.75 t272000,i22,o82.5,r2.2,w27.5 c922000 m128000 fvtpr
bedrock/us.openai.gpt-6-luna i0.11 o0.55 r0.011 w0.1375 t272000,i0.22,o0.825,r0.022,w0.275 c922000 m128000 fvtpr
bedrock/us.openai.gpt-6-sol i2.2 o11 r0.22 w2.75 t272000,i4.4,o16.5,r0.44,w5.5 c922000 m128000 fvtpr
bedrock/us.openai.gpt-6.1-sol i2.2 o11 r0.11 w2.75 t272000,i4.4,o16.5,r0.22,w5.5 c1000000 m131072 fvtpr
bedrock/us.openai.gpt-6.1-terra i1.1 o5.5 r0.055 w1.375 t272000,i2.2,o8.25,r0.11,w2.75 c922000 m128000 fvtpr
bedrock/us.twelvelabs.marengo-embed-2-7-v1:0 c77 de
bedrock/us.twelvelabs.marengo-embed-3-0-v1:0 c500 de
bedrock/us.twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/us.twelvelabs.pegasus-1-5-v1:0 o7.5 c261120 m98304
bedrock/us.writer.palmyra-x4-v1:0 i2.5 o10 c128000 m8192 ftd
bedrock/us.writer.palmyra-x5-v1:0 i0.6 o6 c128000 m8192 ftd
bedrock/us.xai.grok-4.6 i2.2 o6.6 r0.55 c500000 m500000 fvtr
bedrock/us.xai.grok-4.7 i2.2 o6.6 r0.55 c524288 m524288 fvtr
bedrock/us.zai.glm-5.3 i1.848 o5.808 r0.3432 w2.31 b,i0.924,o2.904,r0.1716,w1.155 c1000000 m128000 ftprs
bedrock/writer.palmyra-vision-7b i0.15 o0.6 b,i0.075,o0.3 c4096 m4096 fv
bedrock/writer.palmyra-x4-v1:0 i2.5 o10 c128000 m8192 ftd
bedrock/writer.palmyra-x5-v1:0 i0.6 o6 c128000 m8192 ftd
bedrock/zai.glm-4.7 i0.6 o2.2 b,i0.3,o1.1 c203000 m128000 ftrs
bedrock/zai.glm-4.7-flash i0.07 o0.4 b,i0.035,o0.2 c203000 m128000 ftrs
bedrock/zai.glm-5 i1 o3.2 b,i0.5,o1.6 c200000 m128000 ftrs
cerebras/gemma-4-31b i0.99 o1.49 c131072 m40960 fvtrs
cerebras/gpt-oss-120b i0.35 o0.75 c131072 m32768 ftrs
cerebras/llama-3.1-70b i0.6 o0.6 c128000 m128000 ft
cerebras/llama-3.1-8b i0.1 o0.1 c128000 m128000 ft
cerebras/qwen-3.8-27b i0.99 o1.49 c65536 m32768 fvtrs
deepinfra/ByteDance/Seed-1.8 i0.25 o2 r0.05 c256000 m256000 fvtprs
deepinfra/ByteDance/Seed-2.0-code i0.5 o3 r0.1 c256000 m256000 fvtprs
deepinfra/ByteDance/Seed-2.0-mini i0.1 o0.4 r0.02 c256000 m256000 fvtprs
deepinfra/ByteDance/Seed-2.0-pro i0.5 o3 r0.1 c256000 m256000 fvtprs
deepinfra/Gryphe/MythoMax-L2-13b i0.4 o0.4 c4096 m4096 ft
deepinfra/MiniMaxAI/MiniMax-M2.7 i0.25 o1 r0.05 c196608 m196608 ftprs
deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo i0.38 o1.7 r0.07 c196608 m196608 ftprs
deepinfra/MiniMaxAI/MiniMax-M3 i0.28 o1.1 r0.056 c524288 m524288 fvtprs
deepinfra/NousResearch/Hermes-3-Llama-3.1-405B i1 o1 c131072 m131072 ft
deepinfra/NousResearch/Hermes-3-Llama-3.1-70B i0.7 o0.7 c131072 m131072
deepinfra/Qwen/QwQ-32B i0.15 o0.4 c131072 m131072 ft
deepinfra/Qwen/Qwen2.5-72B-Instruct i0.36 o0.4 c32768 m32768 ft
deepinfra/Qwen/Qwen2.5-7B-Instruct i0.04 o0.1 c32768 m32768
deepinfra/Qwen/Qwen2.5-VL-32B-Instruct i0.2 o0.6 c128000 m128000 fvt
deepinfra/Qwen/Qwen3-14B i0.12 o0.24 c40960 m40960 ft
deepinfra/Qwen/Qwen3-235B-A22B i0.18 o0.54 c40960 m40960 ft
deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507 i0.09 o0.55 c262144 m262144 ft
deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507 i0.3 o2.9 c262144 m262144 ft
deepinfra/Qwen/Qwen3-30B-A3B i0.12 o0.5 c40960 m40960 ft
deepinfra/Qwen/Qwen3-32B i0.08 o0.28 c40960 m40960 ft
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct i0.4 o1.6 c262144 m262144 ft
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo i0.3 o1 r0.1 c262144 m262144 ftp
deepinfra/Qwen/Qwen3-Max i1.2 o6 r0.24 c256000 m256000 ftps
deepinfra/Qwen/Qwen3-Max-Thinking i1.2 o6 r0.24 c256000 m256000 ftps
deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct i0.09 o1.1 c262144 m262144 ft
deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking i0.14 o1.4 c262144 m262144 ft
deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct i0.2 o0.88 r0.11 c262144 m262144 fvtps
deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct i0.15 o0.6 c262144 m262144 fvts
deepinfra/Qwen/Qwen3.5-122B-A10B i0.29 o2.4 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.5-27B i0.26 o2.6 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.5-35B-A3B i0.14 o1 r0.05 c262144 m262144 fvtprs
deepinfra/Qwen/Qwen3.5-397B-A17B i0.45 o3 r0.22 c262144 m262144 fvtprs
deepinfra/Qwen/Qwen3.5-9B i0.1 o0.15 c262144 m262144 fvts
deepinfra/Qwen/Qwen3.6-27B i0.32 o3.2 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.6-35B-A3B i0.1 o0.95 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.7-Max i2.5 o7.5 r0.5 c256000 m256000 ftps
deepinfra/Qwen/Qwen3.8-2.4T-A95B i2 o6 r0.2 c262144 m262144 ftprs
deepinfra/Qwen/Qwen3.8-27B i0.4 o3 r0.04 c262144 m262144 fvtprs
deepinfra/Qwen/Qwen3.8-Max i1.65 o4.951 r0.206 c256000 m256000 ftps
deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo i0.04 o0.05 c8192 m8192
deepinfra/Sao10K/L3.1-70B-Euryale-v2.2 i0.85 o0.85 c131072 m131072
deepinfra/Sao10K/L3.3-70B-Euryale-v2.3 i0.65 o0.75 c131072 m131072
deepinfra/XiaomiMiMo/MiMo-V2.5 i0.4 o2 r0.08 c262144 m262144 fvtprs
deepinfra/XiaomiMiMo/MiMo-V2.5-Pro i1 o3 r0.2 c1048576 m1048576 ftprs
deepinfra/allenai/olmOCR-7B-0725-FP8 i0.27 o1.5 c16384 m16384
deepinfra/anthropic/claude-3-7-sonnet-latest i3.3 o16.5 r0.33 c200000 m200000 ft
deepinfra/anthropic/claude-4-opus i16.5 o82.5 c200000 m200000 ft
deepinfra/anthropic/claude-4-sonnet i3.3 o16.5 c200000 m200000 ft
deepinfra/anthropic/claude-fable-5 i10 o50 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-haiku-4-5 i1 o5 c200000 m200000 fvtrs
deepinfra/anthropic/claude-opus-4-7 i5 o25 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-opus-4-8 i5 o25 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-opus-5 i5 o25 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-sonnet-4-6 i3 o15 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-sonnet-5 i2 o10 c1000000 m1000000 fvtrs
deepinfra/deepseek-ai/DeepSeek-R1 i0.7 o2.4 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-R1-0528 i0.5 o2.15 r0.4 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo i1 o3 c32768 m32768 ft
deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B i0.2 o0.6 c131072 m131072
deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B i0.27 o0.27 c131072 m131072 ft
deepinfra/deepseek-ai/DeepSeek-R1-Turbo i1 o3 c40960 m40960 ft
deepinfra/deepseek-ai/DeepSeek-V3 i0.32 o0.89 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-V3-0324 i0.24 o0.9 r0.135 c163840 m163840 ftp
deepinfra/deepseek-ai/DeepSeek-V3.1 i0.25 o0.95 r0.216 c163840 m163840 ftr
deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus i0.27 o1 r0.216 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-V3.2 i0.26 o0.38 r0.13 c163840 m163840 ftps
deepinfra/deepseek-ai/DeepSeek-V4-Flash i0.09 o0.18 r0.018 c1048576 m1048576 ftprs
deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731 i0.08 o0.18 r0.016 c1048576 m1048576 ftprs
deepinfra/deepseek-ai/DeepSeek-V4-Pro i1.3 o2.6 r0.1 c1048576 m1048576 ftps
deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813 i1.3 o2.6 r0.1 c1048576 m1048576 ftps
deepinfra/deepseek-ai/DeepSeek-V4.1-Flash i0.14 o0.42 r0.0042 c1048576 m131072 fvtprs
deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017 i0.14 o0.42 r0.0042 c1048576 m131072 fvtprs
deepinfra/google/gemini-2.5-flash i0.3 o2.5 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-2.5-pro i1.25 o10 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.1-flash-lite i0.25 o1.5 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.1-pro i2 o12 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.5-flash i1.5 o9 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.7-flash i0.75 o3.75 c1000000 m1000000 fvtrsa
deepinfra/google/gemma-3-12b-it i0.05 o0.15 c131072 m131072 ft
deepinfra/google/gemma-3-27b-it i0.08 o0.16 c131072 m131072 ft
deepinfra/google/gemma-3-4b-it i0.05 o0.1 c131072 m131072 ft
deepinfra/google/gemma-4-26B-A4B-it i0.07 o0.34 c262144 m262144 fvtrs
deepinfra/google/gemma-4-31B-it i0.13 o0.38 c262144 m262144 fvtrs
deepinfra/google/gemma-4-31B-it-Ultra i0.27 o0.76 c131072 m131072 fvtrs
deepinfra/google/gemma-4-31B-it-turbo i0.09 o0.34 r0.05 c262144 m262144 fvtpr
deepinfra/google/gemma-4-E4B-it i0.02 o0.1 c131072 m131072 ftr
deepinfra/inclusionAI/Ling-3.0-flash i0.06 o0.18 r0.012 c131072 m131072 ftprs
deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct i0.049 o0.049 c131072 m131072
deepinfra/meta-llama/Llama-3.2-3B-Instruct i0.02 o0.02 c131072 m131072 ft
deepinfra/meta-llama/Llama-3.3-70B-Instruct i0.23 o0.4 c131072 m131072 ft
deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo i0.1 o0.32 c131072 m131072 ft
deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8 i0.2 o0.8 c1048576 m1048576 ft
deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct i0.1 o0.3 c327680 m327680 ft
deepinfra/meta-llama/Llama-Guard-3-8B i0.055 o0.055 c131072 m131072
deepinfra/meta-llama/Llama-Guard-4-12B i0.18 o0.18 c163840 m163840
deepinfra/meta-llama/Meta-Llama-3-8B-Instruct i0.03 o0.06 c8192 m8192 ft
deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct i0.4 o0.4 c131072 m131072 ft
deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo i0.4 o0.4 c131072 m131072 ft
deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct i0.03 o0.05 c131072 m131072 ft
deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo i0.02 o0.04 c131072 m131072 ft
deepinfra/meta-models/Muse-Glimmer-30B i0.3 o1.2 r0.04 c131072 m131072 fvtprs
deepinfra/microsoft/WizardLM-2-8x22B i0.48 o0.48 c65536 m65536
deepinfra/microsoft/phi-4 i0.07 o0.14 c16384 m16384 ft
deepinfra/mistralai/Mistral-Nemo-Instruct-2407 i0.019 o0.03 c131072 m131072 ft
deepinfra/mistralai/Mistral-Small-24B-Instruct-2501 i0.05 o0.08 c32768 m32768 ft
deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506 i0.075 o0.2 c128000 m128000 ft
deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1 i0.4 o0.4 c32768 m32768 ft
deepinfra/moonshotai/Kimi-K2-Instruct i0.5 o2 c131072 m131072 ft
deepinfra/moonshotai/Kimi-K2-Instruct-0905 i0.5 o2 r0.4 c262144 m262144 ft
deepinfra/moonshotai/Kimi-K2.5 i0.45 o2.25 r0.07 c262144 m262144 fvtprs
deepinfra/moonshotai/Kimi-K2.6 i0.75 o3.5 r0.15 c262144 m262144 fvtprs
deepinfra/moonshotai/Kimi-K2.7-Code i0.68 o3.4 r0.136 c262144 m262144 fvtprs
deepinfra/moonshotai/Kimi-K3 i2.85 o14.25 r0.285 c1048576 m1048576 fvtps
deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct i0.6 o0.6 c131072 m131072 ft
deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5 i0.1 o0.4 c131072 m131072 ft
deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B i0.085 o0.4 c262144 m262144 ftrs
deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B i0.5 o2.2 r0.1 c262144 m262144 fvtprs
deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning i0.08 o0.2 r0.04 c262144 ftpr
deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2 i0.04 o0.16 c131072 m131072 ft
deepinfra/nvidia/Nemotron-3-Nano-30B-A3B i0.05 o0.2 r0.025 c262144 m262144 ftpr
deepinfra/nvidia/Nemotron-Content-Safety-3.5 i0.2 o0.2 c131072 m131072 fv
deepinfra/openai/gpt-oss-120b i0.037 o0.17 c131072 m131072 ft
deepinfra/openai/gpt-oss-120b-Turbo i0.15 o0.6 c131072 m131072 ftrs
deepinfra/openai/gpt-oss-120b-Ultra i0.2 o0.95 c131072 m131072 ftrs
deepinfra/openai/gpt-oss-20b i0.03 o0.14 c131072 m131072 ft
deepinfra/stepfun-ai/Step-3.7-Flash i0.2 o1.15 r0.04 c262144 m262144 fvtp
deepinfra/tencent/Hy3 i0.14 o0.58 r0.035 c262144 m262144 ftprs
deepinfra/thinkingmachines/Inkling i0.95 o4.05 r0.16 c524288 m524288 fvtprs
deepinfra/thinkingmachines/Inkling-Small i0.45 o1.2 r0.1 c524288 m524288 fvtprs
deepinfra/zai-org/GLM-4.5 i0.4 o1.6 c131072 m131072 ft
deepinfra/zai-org/GLM-4.6 i0.5 o2 r0.1 c202752 m202752 ftprs
deepinfra/zai-org/GLM-4.7 i0.4 o1.75 r0.08 c202752 m202752 ftprs
deepinfra/zai-org/GLM-4.7-Flash i0.06 o0.4 r0.01 c202752 m202752 ftprs
deepinfra/zai-org/GLM-5 i0.6 o2.08 r0.12 c202752 m202752 ftprs
deepinfra/zai-org/GLM-5.1 i1.05 o3.5 r0.205 c202752 m202752 ftprs
deepinfra/zai-org/GLM-5.2 i0.75 o2.4 r0.14 c1048576 m1048576 ftprs
deepseek/deepseek-coder i0.14 o0.28 r0.014 c128000 m4096 ftp
deepseek/deepseek-flash i0.3 o1.2 r0.006 w0 c1000000 m393216 fvtprs
deepseek/deepseek-r1 i0.55 o2.19 r0.14 c65536 m8192 ftpr
deepseek/deepseek-v3 i0.27 o1.1 r0.07 w0 c65536 m8192 ftp
deepseek/deepseek-v3.2 i0.28 o0.4 r0.028 c163840 m163840 ftpr
deepseek/deepseek-v4-flash i0.3 o1.2 r0.006 w0 c1000000 m393216 fvtprs
deepseek/deepseek-v4-flash-vision-exp i0.3 o1.2 r0.006 w0 c1000000 m393216 fvtprs
deepseek/deepseek-v4-pro i1.32 o3.96 r0.044 w0 c1000000 m393216 ftprs
fireworks_ai/WhereIsAI/UAE-Large-V1 i0.016 o0 c512 de
fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2 i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-13b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-13b-python i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-34b i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-34b-python i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-70b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-70b-python i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-7b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-7b-python i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b i0.2 o0.2 c65536 m65536
fireworks_ai/accounts/fireworks/models/codegemma-2b i0.1 o0.1 c8192 m8192
fireworks_ai/accounts/fireworks/models/codegemma-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1 i1.2 o1.2 c163840 m163840
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dbrx-instruct i1.2 o1.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base i0.1 o0.1 c16384 m16384
fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5 i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5 i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct i1.2 o1.2 c65536 m65536 fs
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base i0.5 o0.5 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct i0.5 o0.5 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-prover-v2 i1.2 o1.2 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-r1 i3 o8 c163840 m20480 fs
fireworks_ai/accounts/fireworks/models/deepseek-r1-0528 i3 o8 c163840 m160000 fs
fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-basic i0.55 o2.19 c163840 m20480 fs
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat i0.5 o0.5 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-v2p5 i1.2 o1.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/deepseek-v3 i0.9 o0.9 c131072 m8192 fs
fireworks_ai/accounts/fireworks/models/deepseek-v3-0324 i0.9 o0.9 c163840 m163840 fs
fireworks_ai/accounts/fireworks/models/deepseek-v3p1 i0.56 o1.68 c128000 m8192 frs
fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus i0.56 o1.68 c128000 m8192 frs
fireworks_ai/accounts/fireworks/models/deepseek-v3p2 i0.56 o1.68 c163840 m163840 ftrs
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash i0.3 o1.2 r0.006 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017 i0.3 o1.2 r0.006 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us i0.45 o1.8 r0.009 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/models/devstral-small-2505 i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/ember-1 i3 o15 r0.3 c1048576 fvtrs
fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt i0.1 o0.1 c131072 m4096
fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt i0.1 o0.1 c131072 m4096
fireworks_ai/accounts/fireworks/models/fare-20b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/firefunction-v1 i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/firefunction-v2 i0.9 o0.9 c8192 m8192 fts
fireworks_ai/accounts/fireworks/models/firellava-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6 i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/flux-1-dev i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union i0.001 o0.001 c4096 m4096
fireworks_ai/accounts/fireworks/models/flux-1-schnell i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/gemma-2b-it i0.1 o0.1 c8192 m8192
fireworks_ai/accounts/fireworks/models/gemma-3-27b-it i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/gemma-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/gemma-7b-it i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/gemma2-9b-it i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/glm-4p5 i0.55 o2.19 c131072 m96000 ftrs
fireworks_ai/accounts/fireworks/models/glm-4p5-air i0.22 o0.88 c131072 m96000 ftrs
fireworks_ai/accounts/fireworks/models/glm-4p5v i1.2 o1.2 c131072 m131072 fr
fireworks_ai/accounts/fireworks/models/glm-4p6 i0.55 o2.19 c202752 m202800 ftrs
fireworks_ai/accounts/fireworks/models/glm-4p7 i0.6 o2.2 r0.3 c202752 m202800 ftrs
fireworks_ai/accounts/fireworks/models/glm-5p1 i1.4 o4.4 r0.26 c202752 m131072 ftrs
fireworks_ai/accounts/fireworks/models/glm-5p3 i1.4 o4.4 r0.26 c1048576 m128000 ftrs
fireworks_ai/accounts/fireworks/models/glm-5p3-flash i0.15 o0.5 r0.03 c1048576 m1048576 fvts
fireworks_ai/accounts/fireworks/models/gpt-oss-20b i0.07 o0.3 r0.035 c131072 m32768 ftrs
fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b i1.2 o1.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b i0.5 o0.5 c131072 m131072
fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/internvl3-38b i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/internvl3-78b i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/internvl3-8b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/kat-coder i0.9 o0.9 c262144 m262144
fireworks_ai/accounts/fireworks/models/kat-dev-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/kimi-k2-instruct i0.6 o2.5 c131072 m16384 fts
fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905 i0.6 o2.5 c262144 m32768 fts
fireworks_ai/accounts/fireworks/models/kimi-k2-thinking i0.6 o2.5 c262144 m262144 ftsw
fireworks_ai/accounts/fireworks/models/kimi-k2p5 i0.6 o3 r0.1 c262144 m32768 fts
fireworks_ai/accounts/fireworks/models/kimi-k3 i3 o15 r0.3 c1048576 m131072 fvtrs
fireworks_ai/accounts/fireworks/models/llama-guard-2-8b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-guard-3-1b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-guard-3-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v2-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-70b i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat i0.9 o0.9 c2048 m2048
fireworks_ai/accounts/fireworks/models/llama-v2-7b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct i0.9 o0.9 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf i0.9 o0.9 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3-8b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct i3 o3 c131072 m16384 fts
fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct i0.1 o0.1 c131072 m16384 fs
fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct i0.2 o0.2 c131072 m16384 fvs
fireworks_ai/accounts/fireworks/models/llama-v3p2-1b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct i0.1 o0.1 c131072 m16384 fs
fireworks_ai/accounts/fireworks/models/llama-v3p2-3b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct i0.1 o0.1 c131072 m16384 fs
fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct i0.9 o0.9 c131072 m16384 fvs
fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic i0.22 o0.88 c131072 m131072 fs
fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic i0.15 o0.6 c131072 m131072 fs
fireworks_ai/accounts/fireworks/models/llamaguard-7b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llava-yi-34b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/minimax-m1-80k i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/minimax-m2 i0.3 o1.2 c196608 m4096
fireworks_ai/accounts/fireworks/models/minimax-m2p1 i0.3 o1.2 r0.03 c196608 m204800 fts
fireworks_ai/accounts/fireworks/models/minimax-m3 i0.3 o1.2 r0.06 c512000 m512000 fvtrs
fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash i0.15 o0.6 r0.015 c1048576 m1048576 fvtrs
fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512 i0.2 o0.2 c256000 m256000
fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512 i0.1 o0.1 c256000 m256000
fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512 i0.2 o0.2 c256000 m256000
fireworks_ai/accounts/fireworks/models/mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8 i1.2 o1.2 c256000 m256000
fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407 i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407 i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501 i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/mixtral-8x22b i1.2 o1.2 c65536 m65536
fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct i1.2 o1.2 c65536 m65536
fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf i1.2 o1.2 c65536 m65536 fts
fireworks_ai/accounts/fireworks/models/mixtral-8x7b i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/muse-spark-open i1.25 o4.25 r0.15 c1048576 fvtr
fireworks_ai/accounts/fireworks/models/mythomax-l2-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl i0.1 o0.1 c131072 m4096
fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2 i0.2 o0.2 c128000 m131072
fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2 i0.2 o0.2 c128000 m131072
fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/openorca-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/phi-2-3b i0.1 o0.1 c2048 m2048
fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct i0.2 o0.2 c32064 m32064
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1 i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1 i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2 i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/pythia-12b i0.2 o0.2 c2048 m2048
fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct i0.9 o0.9 c32768 m32768 fs
fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-14b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-72b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct i0.9 o0.9 c4096 m4096 fs
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k i0.9 o0.9 c65536 m65536
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct i0.9 o0.9 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct i0.9 o0.9 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen3-0p6b i0.1 o0.1 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-14b i0.2 o0.2 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-1p7b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft i0.1 o0.1 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072 i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960 i0.1 o0.1 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b i0.22 o0.88 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507 i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507 i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b i0.15 o0.6 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507 i0.5 o0.5 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507 i0.9 o0.9 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-32b i0.9 o0.9 c131072 m131072 fr
fireworks_ai/accounts/fireworks/models/qwen3-4b i0.2 o0.2 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507 i0.2 o0.2 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-8b i0.2 o0.2 c40960 m40960 fr
fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct i0.15 o0.6 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct i0.45 o1.8 c262144 m262144 fr
fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16 i0.9 o0.9 c262144 m4096
fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b c32768 m32768 de
fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b c40960 m40960 de
fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b i0.1 o0 c40960 m40960 de
fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct i0.15 o0.6 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking i0.15 o0.6 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct i0.2 o0.2 c262144 m4096
fireworks_ai/accounts/fireworks/models/qwen3p7-plus i0.4 o1.6 r0.08 c262144 m65536 fvtrs
fireworks_ai/accounts/fireworks/models/qwen3p8-max i2 o6 r0.25 c262144 fvtrs
fireworks_ai/accounts/fireworks/models/qwq-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/rolm-ocr i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/stablecode-3b i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/starcoder-16b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/starcoder-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/starcoder2-15b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/starcoder2-3b i0.1 o0.1 c16384 m16384
fireworks_ai/accounts/fireworks/models/starcoder2-7b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/toppy-m-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us i0.225 o0.75 r0.045 c1048576 m1048576 fvs
fireworks_ai/accounts/fireworks/models/yi-34b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara i0.9 o0.9 c200000 m200000
fireworks_ai/accounts/fireworks/models/yi-34b-chat i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/yi-6b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/yi-large i3 o3 c32768 m32768 fs
fireworks_ai/accounts/fireworks/models/zephyr-7b-beta i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot i0.21 o0.84 r0.0042 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot i0.21 o0.84 r0.0042 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us i0.45 o1.8 r0.009 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/glm-5p1-fast i2.8 o8.8 r0.52 c202800 m131072 ftrs
fireworks_ai/accounts/fireworks/routers/glm-5p3-fast i2.1 o6.6 r0.39 c1048576 m1048576 ftrs
fireworks_ai/accounts/fireworks/routers/glm-5p3-spot i0.98 o3.08 r0.182 c1048576 m128000 ftprs
fireworks_ai/accounts/fireworks/routers/glm-5p3-us i2.1 o6.6 r0.39 c1048576 m128000 ftrs
fireworks_ai/accounts/fireworks/routers/kimi-k3-fast i4.5 o22.5 r0.45 c1048576 m131072 fvtrs
fireworks_ai/accounts/fireworks/routers/kimi-k3-spot i2.1 o10.5 r0.21 c1048576 m131072 fvtprs
fireworks_ai/accounts/fireworks/routers/kimi-k3-us i4.5 o22.5 r0.45 c1048576 m131072 fvtrs
fireworks_ai/deepseek-v4p1-flash i0.3 o1.2 r0.006 c1048576 m393216 fvtprs
fireworks_ai/deepseek-v4p1-flash-us i0.45 o1.8 r0.009 c1048576 m393216 fvtprs
fireworks_ai/glm-4p7 i0.6 o2.2 r0.3 c202752 m202800 ftrs
fireworks_ai/glm-5p1 i1.4 o4.4 r0.26 c202752 m131072 ftrs
fireworks_ai/glm-5p1-fast i2.8 o8.8 r0.52 c202800 m131072 ftrs
fireworks_ai/glm-5p3 i1.4 o4.4 r0.26 c1048576 m128000 ftrs
fireworks_ai/glm-5p3-fast i2.1 o6.6 r0.39 c1048576 m1048576 ftrs
fireworks_ai/glm-5p3-flash i0.15 o0.5 r0.03 c1048576 m1048576 fvts
fireworks_ai/glm-5p3-us i2.1 o6.6 r0.39 c1048576 m128000 ftrs
fireworks_ai/gpt-oss-20b i0.07 o0.3 r0.035 c131072 m32768 ftrs
fireworks_ai/kimi-k2p5 i0.6 o3 r0.1 c262144 m32768 fts
fireworks_ai/kimi-k3 i3 o15 r0.3 c1048576 m131072 fvtrs
fireworks_ai/kimi-k3-fast i4.5 o22.5 r0.45 c1048576 m131072 fvtrs
fireworks_ai/kimi-k3-us i4.5 o22.5 r0.45 c1048576 m131072 fvtrs
fireworks_ai/minimax-m2p1 i0.3 o1.2 r0.03 c196608 m204800 fts
fireworks_ai/minimax-m3 i0.3 o1.2 r0.06 c512000 m512000 fvtrs
fireworks_ai/nomic-ai/nomic-embed-text-v1 i0.008 o0 c8192 de
fireworks_ai/nomic-ai/nomic-embed-text-v1.5 i0.008 o0 c8192 de
fireworks_ai/qwen3p7-plus i0.4 o1.6 r0.08 c262144 m65536 fvtrs
fireworks_ai/qwen3p8-max i2 o6 r0.25 c262144 fvtrs
fireworks_ai/thenlper/gte-base i0.008 o0 c512 de
fireworks_ai/thenlper/gte-large i0.016 o0 c512 de
gemini/deep-research-max-preview-04-2026 i2 o12 b,i1,o6 c1048576 m65536 fvw
gemini/deep-research-preview-04-2026 i2 o12 b,i1,o6 c1048576 m65536 fvw
gemini/gemini-2.5-flash i0.3 o2.5 r0.03 b,i0.15,o1.25,r0.03 c1048576 m65536 fvtprsdaw
gemini/gemini-2.5-flash-lite i0.1 o0.4 r0.01 b,i0.05,o0.2,r0.01 c1048576 m65536 fvtprsdaw
gemini/gemini-2.5-pro i1.25 o10 r0.125 t200000,i2.5,o15,r0.25 b,i0.625,o5,r0.125 c1048576 m65536 fvtprsdaw
gemini/gemini-3-flash-preview i0.5 o3 r0.05 b,i0.25,o1.5,r0.05 c1048576 m65536 fvtprsdaw
gemini/gemini-3.1-flash-lite i0.25 o1.5 r0.025 b,i0.125,o0.75,r0.0125 c1048576 m65536 fvtprsdaw
gemini/gemini-3.1-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4 b,i1,o6,r0.2 c1048576 m65536 fvtprsdaw
gemini/gemini-3.1-pro-preview-customtools i2 o12 r0.2 t200000,i4,o18,r0.4 b,i1,o6,r0.2 c1048576 m65536 fvtprsdaw
gemini/gemini-3.5-flash i1.5 o9 r0.15 b,i0.75,o4.5,r0.075 c1048576 m65536 fvtprsdaw
gemini/gemini-3.5-flash-lite i0.3 o2.5 r0.03 b,i0.15,o1.25,r0.02 c1048576 m65536 fvtprsdaw
gemini/gemini-3.6-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 c1048576 m65536 fvtprsdaw
gemini/gemini-3.7-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 c1048576 m65536 fvtprsdaw
gemini/gemini-3.8-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 c1048576 m65536 fvtprsdaw
gemini/gemini-4-argon i2 o10 r0.1 b,i1,o5,r0.05 c1048576 m1048576 fvtprsdaw
gemini/gemini-embedding-001 i0.15 o0 b,i0.075 c2048 de
gemini/gemini-embedding-2 i0.2 o0 b,i0.1 c8192 de fva
gemini/gemini-embedding-2-preview i0.2 o0 b,i0.1 c8192 de fva
gemini/gemini-exp-1114 c1048576 m8192 fvts
gemini/gemini-exp-1206 i0.3 o2.5 r0.03 c1048576 m65535 fvtprsdw
gemini/gemini-flash-latest i0.75 o3.75 r0.075 b,i0.375,o1.875 c1048576 m65536 fvtprsdaw
gemini/gemini-flash-lite-latest i0.3 o2.5 r0.03 b,i0.15,o1.25 c1048576 m65536 fvtprsdaw
gemini/gemini-gemma-2-27b-it i0.35 o1.05 c8192 m8192 fvt
gemini/gemini-gemma-2-9b-it i0.35 o1.05 c8192 m8192 fvt
gemini/gemini-omni-1.1-flash i1.5 o9 c1048576 m65536 fvra
gemini/gemini-pro-latest i2 o12 r0.2 t200000,i4,o18,r0.4 b,i1,o6 c1048576 m65536 fvtprsdaw
gemini/gemini-robotics-er-2-preview i1 o5 r0.1 b,i0.5,o2.5,r0.05 c131072 m65536 fvtprsdaw
gemini/gemini-robotics-er-2-streaming-preview i1 o5 c131072 m65536 fvtraw
gemini/gemma-3-27b-it c131072 m8192 fvts
gemini/gemma-4-26b-a4b-it c262144 m32768 fvtrs
gemini/gemma-4-31b-it c262144 m32768 fvtrs
gemini/learnlm-1.5-pro-experimental c32767 m8192 fvts
gemini/lyria-3-clip-preview c131072 m8192
gemini/lyria-3-pro-preview c131072 m8192
gemini/lyria-3.5 c131072 m65536
gemini/lyria-3.5-clip-preview c131072 m8192
gemini/lyria-3.5-pro-preview c131072 m8192
gemini/lyria-realtime-exp c1048576 m65536
groq/meta-llama/llama-prompt-guard-2-22m i0.03 o0.03 c512 m512
groq/meta-llama/llama-prompt-guard-2-86m i0.04 o0.04 c512 m512
groq/openai/gpt-oss-120b i0.15 o0.6 r0.075 c131072 m65536 ftprsw
groq/openai/gpt-oss-20b i0.075 o0.3 r0.0375 c131072 m65536 ftprsw
groq/openai/gpt-oss-safeguard-20b i0.075 o0.3 r0.037 c131072 m65536 ftprsw
groq/qwen/qwen3.8-27b i0.8 o4 c131072 m16384 fvtrs
mistral/codestral-2508 i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/codestral-embed i0.15 r0.015 c8192 de
mistral/codestral-embed-2505 i0.15 r0.015 c8192 de
mistral/codestral-latest i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/codestral-mamba-latest i0.25 o0.25 r0.025 c256000 m256000
mistral/deepseek-v4-1-flash-1017 i0.3 o1.2 r0.007 c1048576 m131072 ftprs
mistral/devstral-latest i0.4 o2 r0.04 c256000 m256000 ftrs
mistral/devstral-medium-latest i0.4 o2 r0.04 c256000 m256000 ftrs
mistral/devstral-small-latest i0.1 o0.3 r0.01 c256000 m256000 ftrs
mistral/glm-5-2 i1.4 o4.4 r0.14 c1048576 m131072 ftprs
mistral/labs-leanstral-1-5-1 c262144 m131072 fts
mistral/magistral-medium-latest i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/magistral-small-latest i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/ministral-14b-2512 i0.2 o0.2 r0.02 c262144 m262144 fvts
mistral/ministral-14b-latest i0.2 o0.2 r0.02 c262144 m262144 fvts
mistral/ministral-3-14b-2512 i0.2 o0.2 r0.02 c262144 m262144 fvts
mistral/ministral-3-3b-2512 i0.1 o0.1 r0.01 c131072 m131072 fvts
mistral/ministral-3-8b-2512 i0.15 o0.15 r0.015 c262144 m262144 fvts
mistral/ministral-3b-2512 i0.1 o0.1 r0.01 c131072 m131072 fvts
mistral/ministral-3b-latest i0.1 o0.1 r0.01 c131072 m131072 fvts
mistral/ministral-8b-2512 i0.15 o0.15 r0.015 c262144 m262144 fvts
mistral/ministral-8b-latest i0.15 o0.15 r0.015 c262144 m262144 fvts
mistral/mistral-code-agent-latest i0.4 o2 r0.04 c256000 m256000 ftrs
mistral/mistral-code-fim-latest i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/mistral-code-latest i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/mistral-embed i0.1 c8192 de
mistral/mistral-embed-2312 i0.1 c8192 de
mistral/mistral-large-2512 i0.5 o1.5 r0.05 c262144 m262144 fvts
mistral/mistral-large-3 i0.5 o1.5 r0.05 c262144 m262144 fvts
mistral/mistral-large-4 i1.36 o4.18 r0.14 c1048576 m1048576 fvtprs
mistral/mistral-large-4-0 i1.36 o4.18 r0.14 c1048576 m1048576 fvtprs
mistral/mistral-large-latest i0.5 o1.5 r0.05 c262144 m262144 fvts
mistral/mistral-medium i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-2604 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-3 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-3-5 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-3.5 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-latest i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-small i0.1 o0.3 r0.01 c32000 m8191 ftrs
mistral/mistral-small-2603 i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/mistral-small-latest i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/mistral-tiny i0.25 o0.25 r0.025 c32000 m8191 fs
mistral/mistral-vibe-cli-fast i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/mistral-vibe-cli-latest i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-vibe-cli-with-tools i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/open-mistral-nemo i0.3 o0.3 r0.03 c128000 m128000 fs
mistral/pixtral-large-latest i2 o6 r0.2 c128000 m128000 fvts
mistral/voxtral-small-2507 i0.1 o0.4 r0.01 c32768 m32768 ftsa
mistral/voxtral-small-latest i0.1 o0.4 r0.01 c32768 m32768 ftsa
mistral/zai-glm-5 i1.4 o4.4 r0.14 c1048576 m131072 ftprs
mistral/zai-glm-5-3 i1.4 o4.4 r0.14 c1048576 m131072 ftprs
mistral/zai-glm-5-3-flash i0.15 o0.5 r0.03 c1048576 m131072 fvtprs
mistral/zai-glm-latest i1.4 o4.4 r0.14 c1048576 m131072 ftprs
moonshot/kimi-k2.6 i0.95 o4 r0.16 c262144 m262144 fvtrs
moonshot/kimi-k2.7-code i0.95 o4 r0.19 c262144 m262144 fvtprs
moonshot/kimi-k3 i3 o15 r0.3 w3 h6 c1048576 m1048576 fvtprs
moonshot/kimi-k3.1-pro i2 o10 r0.2 w2 h4 c1048576 m1048576 fvtprs
openai/chat-latest i5 o30 r0.5 c400000 m128000 fvtprsdw
openai/daybreak-blue-latest i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
openai/daybreak-red-latest i12.5 o75 r1.25 w15.625 t272000,i25,o112.5,r2.5,w31.25 c400000 m128000 fvtprsdw
openai/ft:gpt-4.1-2025-04-14 i3 o12 r0.75 b,i1.5,o6,r0.5 c1047576 m32768 ftps
openai/ft:gpt-4.1-mini-2025-04-14 i0.8 o3.2 r0.2 b,i0.4,o1.6,r0.1 c1047576 m32768 ftps
openai/ft:gpt-4o-2024-08-06 i3.75 o15 r1.875 b,i2.225,o12.5,r0.9 c128000 m16384 fvtpsd
openai/ft:gpt-4o-2024-11-20 i3.75 o15 w1.875 c128000 m16384 ftpsd
openai/ft:gpt-4o-mini-2024-07-18 i0.3 o1.2 r0.15 b,i0.15,o0.6,r0.075 c128000 m16384 ftpsd
openai/gpt-3.5-turbo-instruct-0914 i1.5 o2 c8192 m4097 dc
openai/gpt-4.1 i2 o8 r0.5 b,i1,o4 c1047576 m32768 fvtpsdw
openai/gpt-4.1-2025-04-14 i2 o8 r0.5 b,i1,o4 c1047576 m32768 fvtpsdw
openai/gpt-4.1-mini i0.4 o1.6 r0.1 b,i0.2,o0.8 c1047576 m32768 fvtpsdw
openai/gpt-4.1-mini-2025-04-14 i0.4 o1.6 r0.1 b,i0.2,o0.8 c1047576 m32768 fvtpsdw
openai/gpt-4o i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtpsd
openai/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtpsd
openai/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtpsd
openai/gpt-4o-audio-preview-2024-12-17 i2.5 o10 c128000 m16384 fta
openai/gpt-4o-audio-preview-2025-06-03 i2.5 o10 c128000 m16384 fta
openai/gpt-4o-mini i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtpsd
openai/gpt-4o-mini-2024-07-18 i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtpsd
openai/gpt-4o-mini-audio-preview-2024-12-17 i0.15 o0.6 c128000 m16384 fta
openai/gpt-4o-mini-search-preview i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtpsdw
openai/gpt-4o-search-preview i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtpsdw
openai/gpt-5 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsdw
openai/gpt-5-2025-08-07 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsdw
openai/gpt-5-mini i0.25 o2 r0.025 b,i0.125,o1,r0.0125 c272000 m128000 fvtprsdw
openai/gpt-5-mini-2025-08-07 i0.25 o2 r0.025 b,i0.125,o1,r0.0125 c272000 m128000 fvtprsdw
openai/gpt-5-nano i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsdw
openai/gpt-5-nano-2025-08-07 i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsdw
openai/gpt-5-pro i15 o120 b,i7.5,o60 c400000 m272000 dr fvtprsdw
openai/gpt-5-pro-2025-10-06 i15 o120 b,i7.5,o60 c400000 m272000 dr fvtprsdw
openai/gpt-5-search-api i1.25 o10 r0.125 c272000 m128000 fvtpsdw
openai/gpt-5-search-api-2025-10-14 i1.25 o10 r0.125 c272000 m128000 fvtpsdw
openai/gpt-5.1 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsdw
openai/gpt-5.1-2025-11-13 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 c272000 m128000 fvtprsdw
openai/gpt-5.2 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 c272000 m128000 fvtprsdw
openai/gpt-5.2-2025-12-11 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 c272000 m128000 fvtprsdw
openai/gpt-5.2-pro i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
openai/gpt-5.2-pro-2025-12-11 i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
openai/gpt-5.3-codex i1.75 o14 r0.175 c272000 m128000 dr fvtprsdw
openai/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 c1050000 m128000 fvtprsd
openai/gpt-5.4-2026-03-05 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 c1050000 m128000 fvtprsd
openai/gpt-5.4-mini i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 c272000 m128000 fvtprsdw
openai/gpt-5.4-mini-2026-03-17 i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 c272000 m128000 fvtprsdw
openai/gpt-5.4-nano i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
openai/gpt-5.4-nano-2026-03-17 i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
openai/gpt-5.4-pro i30 o180 t272000,i60,o270 b,i15,o90 c1050000 m128000 dr fvtprdw
openai/gpt-5.4-pro-2026-03-05 i30 o180 t272000,i60,o270 b,i15,o90 c1050000 m128000 dr fvtprdw
openai/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 c1050000 m128000 fvtprsdw
openai/gpt-5.5-2026-04-23 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 c1050000 m128000 fvtprsdw
openai/gpt-5.5-cyber i12.5 o75 r1.25 fr
openai/gpt-5.5-cyber-preview i12.5 o75 r1.25 fr
openai/gpt-5.5-pro i30 o180 t272000,i60,o270 b,i15,o90 c1050000 m128000 dr fvtprdw
openai/gpt-5.5-pro-2026-04-23 i30 o180 t272000,i60,o270 b,i15,o90 c1050000 m128000 dr fvtprdw
openai/gpt-5.6 i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 b,i2,o10,r0.2,w2.5 c922000 m128000 fvtprsdw
openai/gpt-5.6-cyber i12.5 o75 r1.25 w15.625 t272000,i25,o112.5,r2.5,w31.25 c400000 m128000 fvtprsdw
openai/gpt-5.6-luna i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 b,i0.1,o0.6,r0.01,w0.125 c922000 m128000 fvtprsdw
openai/gpt-5.6-sol i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 b,i2,o10,r0.2,w2.5 c922000 m128000 fvtprsdw
openai/gpt-5.6-terra i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 b,i1,o6,r0.1,w1.25 c922000 m128000 fvtprsdw
openai/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 b,i5,o25,r0.5,w6.25 c922000 m128000 fvtprsdw
openai/gpt-6-astra-law i10 o50 r1 c922000 m128000 fvtprsdw
openai/gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 b,i0.05,o0.25,r0.005,w0.0625 c922000 m128000 fvtprsdw
openai/gpt-6-rosalind i15 o75 r1.5 w18.75 t272000,i30,o112.5,r3,w37.5 c922000 m128000 fvtprsdw
openai/gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 b,i1,o5,r0.1,w1.25 c922000 m128000 fvtprsdw
openai/gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 b,i1,o5,r0.05,w1.25 c922000 m128000 fvtprsdw
openai/gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 b,i0.5,o2.5,r0.025,w0.625 c922000 m128000 fvtprsdw
openai/gpt-audio i2.5 o10 c128000 m16384 fta
openai/gpt-audio-1.5 i2.5 o10 c128000 m16384 fta
openai/gpt-audio-2025-08-28 i2.5 o10 c128000 m16384 fta
openai/gpt-audio-mini i0.6 o2.4 c128000 m16384 fta
openai/gpt-audio-mini-2025-12-15 i0.6 o2.4 c128000 m16384 fta
openai/gpt-daybreak-blue-latest i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 dr fvtprsdw
openai/gpt-daybreak-red-latest i12.5 o75 r1.25 w15.625 t272000,i25,o112.5,r2.5,w31.25 c400000 m128000 dr fvtprsdw
openai/gpt-rosalind-discovery i5 o25 r0.5
openai/gpt-rosalind-research i5 o25 r0.5
openai/o3 i2 o8 r0.5 b,i1,o4 c200000 m100000 fvtprsdw
openai/o3-2025-04-16 i2 o8 r0.5 b,i1,o4 c200000 m100000 fvtprsdw
openai/o3-pro i20 o80 b,i10,o40 c200000 m100000 dr fvtprsdw
openai/o3-pro-2025-06-10 i20 o80 b,i10,o40 c200000 m100000 dr fvtprsdw
openai/text-embedding-3-large i0.13 o0 b,i0.065,o0 c8191 de
openai/text-embedding-3-small i0.02 o0 b,i0.01,o0 c8191 de
openai/text-embedding-ada-002 i0.1 o0 c8191 de
openai/text-embedding-ada-002-v2 i0.1 o0 b,i0.05,o0 c8191 de
perplexity/anthropic/claude-fable-5 i10 o50 r1 dr ftw
perplexity/anthropic/claude-fable-5-1 i10 o50 r0.25 dr
perplexity/anthropic/claude-haiku-4-5 i1 o5 r0.1 dr ftw
perplexity/anthropic/claude-haiku-5-5 i0.1 o0.5 r0.01 dr ftw
perplexity/anthropic/claude-opus-4-5 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-4-6 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-4-7 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-4-8 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-5 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-5-5 i4 o20 r0.2 dr
perplexity/anthropic/claude-sonnet-4-5 i3 o15 r0.3 dr ftw
perplexity/anthropic/claude-sonnet-4-6 i3 o15 r0.3 dr ftw
perplexity/anthropic/claude-sonnet-5 i2 o10 r0.2 dr ftw
perplexity/anthropic/claude-sonnet-5-5 i2 o10 r0.2 dr ftw
perplexity/codellama-34b-instruct i0.35 o1.4 c16384 m16384
perplexity/codellama-70b-instruct i0.7 o2.8 c16384 m16384
perplexity/google/gemini-3-flash-preview i0.5 o3 r0.05 dr ftw
perplexity/google/gemini-3.1-flash-lite i0.25 o1.5 r0.025 dr ftw
perplexity/google/gemini-3.1-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4 dr ftw
perplexity/google/gemini-3.5-flash i1.5 o9 r0.15 dr ftw
perplexity/google/gemini-3.5-flash-lite i0.3 o2.5 r0.03 dr ftw
perplexity/google/gemini-3.6-flash i1.5 o7.5 r0.15 dr ftw
perplexity/google/gemini-3.7-flash i0.75 o3.75 r0.075 dr ftw
perplexity/google/gemini-3.8-flash i0.75 o3.75 r0.075 dr
perplexity/llama-2-70b-chat i0.7 o2.8 c4096 m4096
perplexity/llama-3.1-70b-instruct i1 o1 c131072 m131072
perplexity/llama-3.1-8b-instruct i0.2 o0.2 c131072 m131072
perplexity/mistral-7b-instruct i0.07 o0.28 c4096 m4096
perplexity/mixtral-8x7b-instruct i0.07 o0.28 c4096 m4096
perplexity/openai/gpt-5 i1.25 o10 r0.125 dr ftw
perplexity/openai/gpt-5-mini i0.25 o2 r0.025 dr ftw
perplexity/openai/gpt-5-nano i0.05 o0.4 r0.005 dr
perplexity/openai/gpt-5.1 i1.25 o10 r0.125 dr ftw
perplexity/openai/gpt-5.2 i1.75 o14 r0.175 dr ftrw
perplexity/openai/gpt-5.3-codex i3.5 o28 r0.35 dr
perplexity/openai/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5 dr ftw
perplexity/openai/gpt-5.4-mini i0.75 o4.5 r0.075 dr ftw
perplexity/openai/gpt-5.4-nano i0.2 o1.25 r0.02 dr ftw
perplexity/openai/gpt-5.5 i5 o30 r0.5 t272000,i10,o45 dr ftw
perplexity/openai/gpt-5.6-luna i0.2 o1.2 r0.02 t272000,i0.4,o1.8,r0.04 dr ftw
perplexity/openai/gpt-5.6-sol i4 o20 r0.4 t272000,i8,o30,r0.8 dr ftw
perplexity/openai/gpt-5.6-terra i2 o12 r0.2 t272000,i4,o18,r0.4 dr ftw
perplexity/openai/gpt-6-astra i10 o50 r1 w12.5 dr
perplexity/openai/gpt-6-luna i0.1 o0.5 r0.01 t272000,i0.2,o0.75,r0.02 dr
perplexity/openai/gpt-6-sol i2 o10 r0.2 t272000,i4,o15,r0.4 dr
perplexity/openai/gpt-6.1-sol i2 o10 r0.1 t272000,i4,o15,r0.2 dr
perplexity/perplexity/deepseek-v4-flash-0731 i0.13 o0.26 r0.028 dr ftrw
perplexity/perplexity/deepseek-v4-pro-0813 i1.32 o3.96 r0.044 dr
perplexity/perplexity/glm-5.2 i1.4 o4.4 r0.14 dr ftrw
perplexity/perplexity/glm-5.3 i1.4 o4.4 r0.26 dr ftw
perplexity/perplexity/glm-5.3-flash i0.15 o0.5 r0.03 dr ftw
perplexity/perplexity/kimi-k2.7-code i0.95 o4 r0.19 dr ftw
perplexity/perplexity/kimi-k3 i3 o15 r0.3 dr ftrw
perplexity/perplexity/nemotron-3-ultra-550b-a55b i0.25 o2.5 r0.25 dr ftrw
perplexity/perplexity/nemotron-3.5-lightning-30b-a3b i0.0115 o0.17 r0.00115 dr ftrw
perplexity/perplexity/sonar i0.25 o2.5 r0.0625 dr ftw
perplexity/pplx-70b-chat i0.7 o2.8 c4096 m4096
perplexity/pplx-70b-online i0 o2.8 c4096 m4096
perplexity/pplx-7b-chat i0.07 o0.28 c8192 m8192
perplexity/pplx-7b-online i0 o0.28 c4096 m4096
perplexity/pplx-embed-context-v1-0.6b i0.008 o0 c32768 de
perplexity/pplx-embed-context-v1-4b i0.05 o0 c32768 de
perplexity/pplx-embed-v1-0.6b i0.004 o0 c32768 de
perplexity/pplx-embed-v1-4b i0.03 o0 c32768 de
perplexity/sonar i1 o1 c128000 m128000 fw
perplexity/sonar-deep-research i2 o8 c128000 m128000 frw
perplexity/sonar-medium-chat i0.6 o1.8 c16384 m16384
perplexity/sonar-medium-online i0 o1.8 c12000 m12000
perplexity/sonar-pro i3 o15 c200000 m8000 fw
perplexity/sonar-reasoning i1 o5 c128000 m128000 frw
perplexity/sonar-reasoning-pro i2 o8 c128000 m128000 frw
perplexity/sonar-small-chat i0.07 o0.28 c16384 m16384
perplexity/sonar-small-online i0 o0.28 c12000 m12000
perplexity/xai/grok-4.20-multi-agent i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.20-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.20-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.5 i2 o6 r0.3 t200000,i4,o12,r0.6 dr ftw
perplexity/xai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 dr ftw
perplexity/xai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 dr
together_ai/BAAI/bge-base-en-v1.5 i0.008 o0 c512 de
together_ai/MiniMaxAI/MiniMax-M2.7 i0.3 o1.2 r0.06 c196608
together_ai/MiniMaxAI/MiniMax-M3.1-Flash i0.15 o0.6 r0.015 c1048576 m1048576 fp
together_ai/Prism-ML/Ternary-Bonsai-27B c262144 m262144
together_ai/Qwen/Qwen2-1.5B-Instruct i0.02 o0.02 c32768 m32768
together_ai/Qwen/Qwen2.5-14B-Instruct i0.8 o0.8 c32768 m32768
together_ai/Qwen/Qwen2.5-72B-Instruct i1.2 o1.2 c32768 m32768
together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo i0.3 o0.3 c32768 fts
together_ai/Qwen/Qwen3.5-9B i0.17 o0.25 c262144 m262144 fvtrs
together_ai/Qwen/Qwen3.6-Plus i0.5 o3 c1000000 m1000000 fr
together_ai/Qwen/Qwen3.7-Max i1.5 o4.5 r0.3 c1000000 m1000000 fp
together_ai/Qwen/Qwen3.7-Plus i0.32 o1.28 c1000000 m1000000
together_ai/Qwen/Qwen3.8-Flash i0.15 o0.47 c1000000 m1000000
together_ai/arcee-ai/trinity-mini i0.045 o0.15 c128000 m128000
together_ai/arize-ai/qwen-2-1.5b-instruct i0.1 o0.1 c32768 m32768
together_ai/deepseek-ai/DeepSeek-R1-0528 i3 o7 c163840
together_ai/deepseek-ai/DeepSeek-V3 i1.25 o1.25 c65536 m8192 fts
together_ai/deepseek-ai/DeepSeek-V4-Pro-0813 i1.32 o3.96 r0.13 c1048576 m1048576 ftps
together_ai/deepseek-ai/DeepSeek-V4.1-Flash i0.3 o1.2 r0.006 c1048576 m1048576 ftps
together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017 i0.3 o1.2 r0.006 c1048576 m1048576 fvtprs
together_ai/meta-llama/Llama-3.1-405B-Instruct i3.5 o3.5 c4096 m4096
together_ai/meta-llama/Llama-3.2-1B-Instruct i0.06 o0.06 c131072 m131072
together_ai/meta-llama/Llama-3.2-3B-Instruct i0.06 o0.06 c131072 m131072
together_ai/meta-llama/Meta-Llama-3.1-8B i0.2 o0.2 c16384 m16384 dc
together_ai/meta-models/Muse-Glimmer-30B i0.35 o1.5 r0.04 c131072 m131072 fp
together_ai/meta-models/Muse-Spark-Open-816B-A42B i1.25 o4.25 r0.15 c1048576 m1048576 ftps
together_ai/mistralai/Ministral-3-14B-Instruct-2512 i0.2 o0.2 c262144
together_ai/mistralai/Mistral-7B-Instruct-v0.3 i0.2 o0.2 c32768
together_ai/moonshotai/Kimi-K2-Instruct i1 o3 fts
together_ai/moonshotai/Kimi-K2.5-fp4 i0.5 o2.8 c262144
together_ai/moonshotai/Kimi-K3 i3 o15 r0.3 c1048576 m1048576 fvtprs
together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL i0.15 o0.5 r0.02 c262144 m262144 fvtprs
together_ai/openai/gpt-oss-120b i0.15 o0.6 c131072 m131072 ftrs
together_ai/reflection/Beam-1.0-501B-A23B i0.4 o1.2 r0.04 c1048576 m1048576 ftps
together_ai/together-ai-21.1b-41b i0.8 o0.8
together_ai/together-ai-4.1b-8b i0.2 o0.2
together_ai/together-ai-41.1b-80b i0.9 o0.9
together_ai/together-ai-8.1b-21b i0.3 o0.3 c1000 m1000
together_ai/together-ai-81.1b-110b i1.8 o1.8
together_ai/together-ai-embedding-151m-to-350m i0.016 o0 de
together_ai/together-ai-embedding-up-to-150m i0.008 o0 de
together_ai/together-ai-up-to-4b i0.1 o0.1
together_ai/together/Tev1-4B-experimental i0.042 o0 c32768
together_ai/zai-org/GLM-4.6 i0.6 o2.2 c202752 m202752 ftr
together_ai/zai-org/GLM-5.2 i1.4 o4.4 r0.26 c1048575 m128000 ftprs
together_ai/zai-org/GLM-5.3 i1.4 o4.4 r0.26 c1048575 m128000 ftprs
together_ai/zai-org/GLM-5.3-Flash i0.15 o0.5 r0.03 c1048575 m128000 fvtprs
vertex_ai/claude-3-sonnet i3 o15 c200000 m4096 fvt
vertex_ai/claude-3-sonnet@20240229 i3 o15 c200000 m4096 fvt
vertex_ai/claude-fable-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-fable-5-1@default i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-fable-5@default i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsd
vertex_ai/claude-haiku-5-5@default i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsd
vertex_ai/claude-opus-4-5@20251101 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsd
vertex_ai/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-6@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-7@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-8@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5-5 i4 o20 r0.2 w5 h8 b,i2.5,o12.5,r0.1,w2.5 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5-5@default i4 o20 r0.2 w5 h8 b,i2.5,o12.5,r0.1,w2.5 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.88 c1000000 m64000 fvtprsd
vertex_ai/claude-sonnet-4-6@default i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.88 c1000000 m64000 fvtprsd
vertex_ai/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 b,i1,o5 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-5-5@default i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-5@default i2 o10 r0.2 w2.5 h4 b,i1,o5 c1000000 m128000 fvtprsd
vertex_ai/codestral-2 i0.3 o0.9 c128000 m128000 ft
vertex_ai/codestral-2501 i0.2 o0.6 c128000 m128000 ft
vertex_ai/codestral-2@001 i0.3 o0.9 c128000 m128000 ft
vertex_ai/codestral@2405 i0.2 o0.6 c128000 m128000 ft
vertex_ai/codestral@latest i0.2 o0.6 c128000 m128000 ft
vertex_ai/deep-research-pro-preview-12-2025 i2 o12 r0.2 b,i1,o6,r0.1 c65536 m32768
vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas i0.3 o1.2 r0.03 c1048576 m1048576 fvtprs
vertex_ai/gemini-2.5-computer-use-preview-10-2025 i1.25 o10 t200000,i2.5,o15 c128000 m64000 fvt
vertex_ai/gemini-2.5-flash-lite-preview-09-2025 i0.1 o0.4 r0.01 c1048576 m65535 fvtprsdw
vertex_ai/gemini-2.5-flash-preview-09-2025 i0.3 o2.5 r0.03 c1048576 m65535 fvtprsdw
vertex_ai/gemini-2.5-pro-preview-tts i1 o20 r0.125 b,i0.5 c1048576 m65535 fvtpsw
vertex_ai/gemini-3-flash-preview i0.5 o3 r0.05 b,i0.25,o1.5 c1048576 m65535 fvtprsdw
vertex_ai/gemini-3-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4,w0.25 b,i1,o6 c1048576 m65535 fvtprsdaw
vertex_ai/gemini-3.1-flash-lite i0.25 o1.5 r0.025 b,i0.125,o0.75,r0.0125 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.1-flash-lite-preview i0.25 o1.5 r0.025 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.1-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4,w0.25 b,i1,o6 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.1-pro-preview-customtools i2 o12 r0.2 t200000,i4,o18,r0.4,w0.25 b,i1,o6 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.5-flash i1.5 o9 r0.15 b,i0.75,o4.5,r0.075 c1048576 m65535 fvtprsdaw
vertex_ai/gemini-3.5-flash-lite i0.3 o2.5 r0.03 b,i0.15,o1.25,r0.015 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.7-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.8-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.8-flash-cyber i1.5 o7.5 r0.15 b,i0.75,o3.75,r0.075 c1048576 m65536 fvprsda
vertex_ai/gemini-4-argon i2 o10 r0.1 b,i1,o5,r0.05 c1048576 m1048576 fvtprsdaw
vertex_ai/gemini-4-argon-cyber-permissive i4 o20 r0.2 b,i2,o10,r0.1 c1048576 m1048576 fvtprsdaw
vertex_ai/gemini-embedding-001 i0.15 o0 b,i0.12 c2048 de
vertex_ai/gemini-embedding-2 i0.2 o0 b,i0.1 c8192 de
vertex_ai/gemini-embedding-2-preview i0.2 o0 b,i0.1 c8192 de
vertex_ai/gemini-flash-experimental c1000000 m8192 de
vertex_ai/gemini-omni-1.1-flash i1.5 o9
vertex_ai/gemini-omni-1.1-flash-preview i1.5 o9 c57920 m57920 fvr
vertex_ai/gemini-omni-flash-preview i1.5 o9 c1048576 m65535 fvra
vertex_ai/gemini-robotics-er-1.5-preview i0.3 o2.5 r0 c1048576 m65535 fvtrs
vertex_ai/gemini-robotics-er-2-preview i1 o5 r0.1 b,i0.5,o2.5,r0.05 c131072 m65536 fvtprsdaw
vertex_ai/gemma-4-26b-a4b-it i0.15 o0.6 r0.015
vertex_ai/google/gemma-4-26b-a4b-it-maas i0.15 o0.6 r0.015 c262144 m128000 fvt
vertex_ai/medlm-large c8192 m1024
vertex_ai/medlm-medium c32768 m8192
vertex_ai/meta/llama-3.1-405b-instruct-maas i5 o16 c128000 m2048 fv
vertex_ai/meta/llama-3.1-70b-instruct-maas c128000 m2048 fv
vertex_ai/meta/llama-3.1-8b-instruct-maas c128000 m2048 fv
vertex_ai/meta/llama-3.2-90b-vision-instruct-maas c128000 m2048 fv
vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas i0.35 o1.15 b,i0.175,o0.575 c1000000 m1000000 ft
vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas i0.35 o1.15 b,i0.175,o0.575 c1000000 m1000000 ft
vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas i0.25 o0.7 b,i0.125,o0.35 c10000000 m10000000 ft
vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas i0.25 o0.7 b,i0.125,o0.35 c10000000 m10000000 ft
vertex_ai/meta/llama3-405b-instruct-maas c32000 m32000
vertex_ai/meta/llama3-70b-instruct-maas c32000 m32000
vertex_ai/meta/llama3-8b-instruct-maas c32000 m32000
vertex_ai/mistral-large-2411 i2 o6 c128000 m8191 ft
vertex_ai/mistral-large@2407 i2 o6 c128000 m8191 ft
vertex_ai/mistral-large@2411-001 i2 o6 c128000 m8191 ft
vertex_ai/mistral-large@latest i2 o6 c128000 m8191 ft
vertex_ai/mistral-medium-3 i0.4 o2 c128000 m8191 ft
vertex_ai/mistral-medium-3@001 i0.4 o2 c128000 m8191 ft
vertex_ai/mistral-nemo@2407 i3 o3 c128000 m128000 ft
vertex_ai/mistral-nemo@latest i0.15 o0.15 c128000 m128000 ft
vertex_ai/mistral-small-2503 i0.1 o0.3 c128000 m128000 fvt
vertex_ai/mistral-small-2503@001 i0.1 o0.3 c32000 m8191 ft
vertex_ai/mistralai/codestral-2 i0.3 o0.9 c128000 m128000 ft
vertex_ai/mistralai/codestral-2@001 i0.3 o0.9 c128000 m128000 ft
vertex_ai/mistralai/mistral-medium-3 i0.4 o2 c128000 m8191 ft
vertex_ai/mistralai/mistral-medium-3@001 i0.4 o2 c128000 m8191 ft
vertex_ai/multimodalembedding i0.8 o0 c2048 de
vertex_ai/multimodalembedding@001 i0.8 o0 c2048 de
vertex_ai/openai/gpt-oss-120b-maas i0.09 o0.36 b,i0.045,o0.18 c131072 m32768 fr
vertex_ai/text-embedding-004 i0.1 o0 c2048 de
vertex_ai/text-embedding-005 i0.1 o0 c2048 de
vertex_ai/text-embedding-large-exp-03-07 i0.1 o0 c8192 de
vertex_ai/text-embedding-preview-0409 i0.00625 o0 c3072 de
vertex_ai/text-multilingual-embedding-002 i0.1 o0 c2048 de
vertex_ai/text-unicorn i10 o28 c8192 m1024 dc
vertex_ai/text-unicorn@001 i10 o28 c8192 m1024 dc
vertex_ai/xai/grok-4.1-fast-non-reasoning i0.2 o0.5 r0.05 c128000 m128000 fvtpsw
vertex_ai/xai/grok-4.1-fast-reasoning i0.2 o0.5 r0.05 c128000 m128000 fvtprsw
vertex_ai/xai/grok-4.20-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c2000000 m2000000 fvtpsw
vertex_ai/xai/grok-4.20-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c2000000 m2000000 fvtprsw
vertex_ai/xai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c200000 m200000 fvtprs
vertex_ai/xai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 c524288 m524288 fvtprs
vertex_ai/xai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 c524288 m524288 fvtprs
vertex_ai/zai-org/glm-5.2-maas i1.4 o4.4 r0.14 c1000000 m64000 ftprs
xai/grok-4.20 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-0309-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtpsw
xai/grok-4.20-0309-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-0309-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-beta-0309-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-latest-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-beta-latest-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-beta-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-0304 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-0304-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-experimental-beta-0304-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-non-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-experimental-beta-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-multi-agent i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-beta-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvtprsw
xai/grok-4.20-multi-agent-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-experimental-beta-0304 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-experimental-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 dr fvprsw
xai/grok-4.20-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtpsw
xai/grok-4.20-non-reasoning-gv2 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-non-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtpsw
xai/grok-4.20-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-reasoning-gv2 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.3-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.5 i2 o6 r0.3 t200000,i4,o12,r0.6 c500000 m500000 fvtprsw
xai/grok-4.5-latest i2 o6 r0.3 t200000,i4,o12,r0.6 c500000 m500000 fvtprsw
xai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 c500000 m500000 fvtprsw
xai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 b,i1.6,o4.8,r0.4 c500000 m500000 fvtprsw
xai/grok-build-0.1 i1 o2 r0.2 t200000,i2,o4,r0.4 c256000 m256000 fvtprs
xai/grok-build-latest i2 o6 r0.3 t200000,i4,o12,r0.6 c500000 m500000 fvtprsw
xai/grok-code-fast i1 o2 r0.2 t200000,i2,o4,r0.4 c256000 m256000 fvtprs
xai/grok-code-fast-1-0825 i1 o2 r0.2 t200000,i2,o4,r0.4 c256000 m256000 fvtprs
`;
