// graphql-js behind graphql-http over the benchmark's SQLite file: node server.mjs FILE. Prints its address.
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';

const select = new Database(process.argv[2], { readonly: true })
  .prepare('SELECT "Id" AS id, "Title" AS title, "Year" AS year FROM "Books" ORDER BY "Id" LIMIT ?');
const cursor = (row) => Buffer.from(`[${row.id}]`).toString('base64url');

const schema = buildSchema(`
  type Query { books(first: Int! = 10): BooksConnection }
  type BooksConnection { nodes: [Book!] pageInfo: PageInfo! }
  type Book { id: Int! title: String! year: Int! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`);
const rootValue = {
  books({ first }) {
    const rows = select.all(first + 1);
    const nodes = rows.slice(0, first);
    return {
      nodes,
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: false,
        startCursor: nodes.length ? cursor(nodes[0]) : null,
        endCursor: nodes.length ? cursor(nodes.at(-1)) : null,
      },
    };
  },
};

const handler = createHandler({ schema, rootValue });
const server = createServer(handler).listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
