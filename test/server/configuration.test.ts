import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { ConfigurationError, readConfiguration } from '../../server/configuration.js';

const ROOT = join('/', 'project');

test('without settings, and with empty ones', () => {
  for (const environment of [
    {},
    { PORT: '', HOST: ' ', PUBLIC_ADDRESS: '', DATA: '', RATE_LIMIT: '', TRUST_PROXY: '', LOG_LEVEL: '' },
    { REPORTING_EMAIL: '', REPORTING_URL: ' ' },
  ]) {
    assert.deepEqual(readConfiguration(environment, ROOT), {
      port: 4600,
      host: 'localhost',
      publicAddress: undefined,
      reporting: undefined,
      dataFolder: join(ROOT, 'data'),
      requestsPerMinute: 3000,
      trustProxy: false,
      logLevel: 'warn',
    });
  }
});

test('what the operator decides', () => {
  const environment = {
    PORT: ' 8080 ',
    HOST: '0.0.0.0',
    PUBLIC_ADDRESS: 'https://Tissu.example/',
    DATA: join('/', 'elsewhere'),
    RATE_LIMIT: '0',
    TRUST_PROXY: '127.0.0.1',
    LOG_LEVEL: 'info',
    REPORTING_EMAIL: ' donnees@tissu.example ',
    REPORTING_URL: 'https://tissu.example/signaler',
  };
  assert.deepEqual(readConfiguration(environment, ROOT), {
    port: 8080,
    host: '0.0.0.0',
    publicAddress: 'https://tissu.example',
    reporting: { email: 'donnees@tissu.example', url: 'https://tissu.example/signaler' },
    dataFolder: join('/', 'elsewhere'),
    requestsPerMinute: 0,
    trustProxy: '127.0.0.1',
    logLevel: 'info',
  });
  assert.equal(readConfiguration({ TRUST_PROXY: 'true' }, ROOT).trustProxy, true);
  assert.equal(readConfiguration({ TRUST_PROXY: 'false' }, ROOT).trustProxy, false);
});

test('a setting that cannot be understood is named, with what it should be', () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: 'http' }, /PORT must be a whole number from 0 to 65535, not "http"/],
    [{ PORT: '-1' }, /PORT/],
    [{ PORT: '65536' }, /PORT/],
    [{ PORT: '46.5' }, /PORT/],
    [{ PORT: '0x10' }, /PORT/],
    [{ RATE_LIMIT: 'many' }, /RATE_LIMIT/],
    [{ PUBLIC_ADDRESS: 'tissu.example' }, /PUBLIC_ADDRESS must be an origin/],
    [{ PUBLIC_ADDRESS: 'https://tissu.example/kit' }, /PUBLIC_ADDRESS/],
    [{ PUBLIC_ADDRESS: 'https://user@tissu.example' }, /PUBLIC_ADDRESS/],
    [{ PUBLIC_ADDRESS: 'ftp://tissu.example' }, /PUBLIC_ADDRESS/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
    [{ REPORTING_EMAIL: 'quelqu’un' }, /REPORTING_EMAIL must be an address such as/],
    [{ REPORTING_EMAIL: 'a@b.fr?cc=x@y.fr,z@y.fr' }, /REPORTING_EMAIL/],
    [{ REPORTING_EMAIL: 'a@b.fr,c@d.fr' }, /REPORTING_EMAIL/],
    [{ REPORTING_URL: 'javascript:alert(1)' }, /REPORTING_URL must be the address of a page/],
    [{ REPORTING_URL: 'signaler' }, /REPORTING_URL/],
  ];
  for (const [environment, message] of cases) {
    assert.throws(
      () => readConfiguration(environment, ROOT),
      (error) => error instanceof ConfigurationError && message.test(error.message),
      JSON.stringify(environment),
    );
  }
});
