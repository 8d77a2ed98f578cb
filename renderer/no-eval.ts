import { z } from 'zod';

// zod builds its checks with `new Function` where it may; the Content-Security-Policy says that it may not. Told before
// any schema is made, it does not try, and no violation is reported.
z.config({ jitless: true });
