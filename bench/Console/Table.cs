using ScoringPlatform.Console.Tests.Walk;

namespace ScoringPlatform.Bench.Console;

/// <summary>Weight, statements and times of the heaviest page of each kind, for each account.</summary>
internal static class Table
{
    /// <summary>Requests before the first that counts.</summary>
    private const int Warming = 5;

    public static async Task PrintAsync(Site site, string of, int requests)
    {
        System.Console.WriteLine($"\n{of}\n{"page",-76} {"sent",7} {"plain",8} {"with files",10} {"statements",10} {"p50 ms",7} {"p99 ms",7}");
        HashSet<string> reached = [];
        using var watch = new ServerWatch();
        foreach (var subject in await site.SubjectsAsync())
        {
            using var visitor = await SiteVisitor.ComeAsync(site.Address, subject);
            foreach (var kind in (await site.WalkAsync(visitor)).GroupBy(page => page.Template))
            {
                reached.Add(kind.Key);
                await PrintAsync(watch, visitor, kind.MaxBy(page => page.Plain)!, requests);
            }
        }

        System.Console.WriteLine($"not reached: {string.Join(' ', site.Map.Templates.Except(reached))}");
    }

    private static async Task PrintAsync(ServerWatch watch, SiteVisitor visitor, SitePage page, int requests)
    {
        List<double> times = [];
        var statements = 0;
        for (var request = -Warming; request < requests; request++)
        {
            var (milliseconds, sent) = await watch.OfAsync(() => visitor.GetAsync(page.Answer.Address));
            if (request >= 0)
            {
                times.Add(milliseconds);
                statements = sent;
            }
        }

        times.Sort();
        System.Console.WriteLine(
            $"{Short($"{page.Subject} {page.Answer.Address}"),-76} {page.Answer.Sent,7} {page.Answer.Plain,8} {page.Sent,10} {statements,10} {times[times.Count / 2],7:F1} {times[Math.Min(times.Count - 1, times.Count * 99 / 100)],7:F1}");
    }

    private static string Short(string text) => text.Length > 76 ? text[..75] + "…" : text;
}
