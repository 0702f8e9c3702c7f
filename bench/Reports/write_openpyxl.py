"""The cells of the detail sheets, read by the same statements and written by openpyxl's write-only mode."""
import resource
import sqlite3
import sys
import time

import openpyxl

database, cells, target = sys.argv[1:4]
lines = open(cells, encoding="utf-8").read().splitlines()
began = time.perf_counter()
book = openpyxl.Workbook(write_only=True)
connection = sqlite3.connect(database)
for number, sql in enumerate(lines[1:]):
    sheet = book.create_sheet(f"detail{number}")
    for row in connection.execute(sql, {"snapshot": int(lines[0])}):
        sheet.append(row)
book.save(target)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"  {'openpyxl, write-only':<34} {time.perf_counter() - began:8.2f} s   peak {peak:6.0f} MB")
