// Runs before the page: keeps what goes wrong where a test can read it.
(() => {
  const problems = [];
  const keep = (kind, ...parts) => problems.push(`${kind}: ${parts.map(String).join(' ')}`);
  for (const level of ['error', 'warn']) {
    const print = console[level];
    console[level] = (...parts) => {
      keep(`console.${level}`, ...parts);
      print.apply(console, parts);
    };
  }
  addEventListener('error', (event) => {
    const what = event.target === window ? event.message : `${event.target.tagName} did not load`;
    keep('error', what);
  }, true);
  addEventListener('unhandledrejection', (event) => keep('rejection', event.reason));
  addEventListener('securitypolicyviolation', (event) => keep('policy', event.blockedURI));
  Object.defineProperty(window, 'problems', { value: problems });
})();
