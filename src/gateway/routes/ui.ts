import { randomBytes } from 'node:crypto';
import express, { Router as Routes } from 'express';
import { dashboardHtml, dashboardPolicy } from '../../contract/dashboard.ts';

/** The dashboard page and its files; its data calls need the key. A browser at / is led there. */
export function uiRoutes(webRoot: string): Routes {
  const routes = Routes();
  routes.get('/', (req, res) => {
    if (req.accepts(['json', 'html']) === 'html') res.redirect('/ui');
    else res.json({ name: 'switchyard', ui: '/ui', models: '/v1/models' });
  });
  routes.get('/ui', (_req, res) => {
    const page = {
      scriptUri: '/ui/dashboard.js',
      styleUri: '/ui/dashboard.css',
      cspSource: "'self'",
      nonce: randomBytes(16).toString('base64'),
      connectSource: "'self'" as const,
      language: 'en',
      texts: null,
    };
    res.set('content-security-policy', `${dashboardPolicy(page)}; frame-ancestors 'none'`);
    res.set('x-content-type-options', 'nosniff');
    res.type('html').send(dashboardHtml(page));
  });
  routes.use('/ui', express.static(webRoot, { index: false, fallthrough: true }));
  return routes;
}
