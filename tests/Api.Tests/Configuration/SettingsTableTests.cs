using System.Reflection;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Db;

namespace ScoringPlatform.Api.Tests.Configuration;

/// <summary>The table of <c>docs/configuration.md</c> against the settings that there are.</summary>
public sealed class SettingsTableTests
{
    private static readonly HashSet<string> Documented = Read();

    private static readonly List<string> Known = [.. typeof(StartupOptions).Assembly.GetTypes().Append(typeof(DatabaseOptions))
        .Where(type => type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is not null)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => $"{type.GetField("Section")!.GetValue(null)}:{property.Name}"))];

    public static TheoryData<string> Settings => [.. Known];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Table_EverySetting_IsInIt(string setting) => Assert.Contains(setting, Documented);

    [Fact]
    public void Table_EveryRow_IsASetting() =>
        Assert.Empty(Documented
            .Where(row => row is not "urls" and not "AllowedHosts" && !row.StartsWith("Logging:", StringComparison.Ordinal))
            .Except(Known));

    private static HashSet<string> Read() =>
        [.. File.ReadLines(Path.Combine(RepositoryFolder.Root, "docs", "configuration.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .Select(name => name.EndsWith(":0", StringComparison.Ordinal) ? name[..^2] : name)];
}
