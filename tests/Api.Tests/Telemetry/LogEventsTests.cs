using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Configuration;
using ScoringPlatform.Db;
using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>Every message of the log has a number of its own, and every number a row that says what to do.</summary>
public sealed class LogEventsTests
{
    private const BindingFlags Anywhere = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly List<int> Registered = [.. typeof(LogEvents).GetFields().Select(field => (int)field.GetRawConstantValue()!)];

    [Fact]
    public void Registry_Numbers_AreUnique() => Assert.Equal(Registered.Count, Registered.Distinct().Count());

    [Fact]
    public void Messages_Numbers_AreThoseOfTheRegistryOnceEach()
    {
        var used = new[] { typeof(LogEvents).Assembly, typeof(ScoringContext).Assembly, typeof(AnnualReportReader).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(Anywhere))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId)
            .OfType<int>();

        Assert.Equal(Registered.Order(), used.Order());
    }

    [Fact]
    public void Manual_Table_HasARowForEveryNumber()
    {
        var rows = File.ReadLines(Path.Combine(RepositoryFolder.Root, "docs", "operations.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 6 && int.TryParse(cells[1], CultureInfo.InvariantCulture, out _))
            .ToList();

        Assert.Equal(Registered.Order(), rows.Select(cells => int.Parse(cells[1], CultureInfo.InvariantCulture)).Order());
        Assert.All(rows, cells => Assert.NotEqual("", cells[4]));
    }
}
