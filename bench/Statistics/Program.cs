using System.Diagnostics;
using System.Globalization;
using ScoringPlatform.Bench.Statistics;
using ScoringPlatform.Reports.Annual;

// Frozen years of growing size: how long their figures take to count once, and to answer for ten years at once.
// Arguments: the numbers of applications a year; by default 1000 10000 100000.
const int Years = 10;
const int Answers = 300;
int[] sizes = args.Length > 0 ? [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))] : [1_000, 10_000, 100_000];
Console.WriteLine("applications  count once ms  us each  figures KB  ten years: p50 ms  p99 ms  KB allocated");
foreach (var size in sizes)
{
    await using var store = await FrozenYears.CreateAsync(size);
    var watch = Stopwatch.StartNew();
    var bytes = await store.CountAndKeepAsync(Years);
    var counted = watch.Elapsed.TotalMilliseconds;
    var years = Enumerable.Range(FrozenYears.First, Years).ToArray();
    List<double> times = [];
    var allocated = 0L;
    for (var answer = -20; answer < Answers; answer++)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        await using (var db = store.Open())
        {
            var reports = await AnnualReportReader.LatestAsync(db, years, CancellationToken.None);
            if (reports.Count != Years || reports.Any(report => report.Tables.Count == 0))
            {
                throw new InvalidOperationException("A year is missing.");
            }
        }

        if (answer >= 0)
        {
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    times.Sort();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{size,12}  {counted,13:0}  {1000 * counted / size,7:0.0}  {bytes / 1024,10}  {times[Answers / 2],17:0.0}  {times[Answers * 99 / 100],6:0.0}  {allocated / 1024,12}"));
}
