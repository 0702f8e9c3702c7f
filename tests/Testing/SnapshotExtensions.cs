using System.Runtime.CompilerServices;

namespace ScoringPlatform.Testing;

/// <summary>The extension form of <see cref="Snapshot"/>, in Snapshooter's call shape.</summary>
public static class SnapshotExtensions
{
    /// <inheritdoc cref="Snapshot.Match(object, string, string, string)"/>
    public static void MatchSnapshot(
        this object currentResult,
        string? snapshotName = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testName = "") =>
        Snapshot.Match(currentResult, snapshotName, testFile, testName);
}
