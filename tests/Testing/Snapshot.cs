using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit.Sdk;

namespace ScoringPlatform.Testing;

/// <summary>
/// Compares a result with the reviewed file <c>__snapshots__/Class.Method.snap</c> beside the test.
/// Text is compared as it is, anything else as indented JSON. A missing file is written and the test passes, except
/// in CI (environment variable <c>CI</c> or <c>SNAPSHOOTER_STRICT_MODE</c> set to <c>true</c>), where it fails. What
/// differs is left in <c>__mismatch__</c>, to be reviewed and moved over the snapshot.
/// </summary>
public static class Snapshot
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <param name="currentResult">What the test produced.</param>
    /// <param name="snapshotName">The file's name without its ending; by default class and method of the test.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testName">Filled in by the compiler.</param>
    public static void Match(
        object currentResult,
        string? snapshotName = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testName = "")
    {
        ArgumentNullException.ThrowIfNull(currentResult);
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "__snapshots__");
        var name = (snapshotName ?? $"{Path.GetFileNameWithoutExtension(testFile)}.{testName}") + ".snap";
        var path = Path.Combine(folder, name);
        var actual = Normalise(currentResult as string ?? JsonSerializer.Serialize(currentResult, Json));

        if (!File.Exists(path))
        {
            if (IsStrict)
            {
                throw new XunitException($"The snapshot {name} is missing. Run the test once outside CI and review the file.");
            }

            Directory.CreateDirectory(folder);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = Normalise(File.ReadAllText(path));
        if (expected == actual)
        {
            return;
        }

        var mismatch = Path.Combine(folder, "__mismatch__");
        Directory.CreateDirectory(mismatch);
        File.WriteAllText(Path.Combine(mismatch, name), actual);
        throw new XunitException($"The result differs from the snapshot {name}: {FirstDifference(expected, actual)}");
    }

    private static bool IsStrict =>
        Environment.GetEnvironmentVariable("CI") is "true" or "1"
        || Environment.GetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE") is "on" or "true";

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"line {line + 1}\n- {expectedLines.ElementAtOrDefault(line)}\n+ {actualLines.ElementAtOrDefault(line)}";
    }
}
