using System.Runtime.CompilerServices;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>The standard in the repository, read and compiled once for all tests.</summary>
internal static class Liaoning
{
    public static readonly Standard Standard = StandardFile.Read(PathOf("liaoning-cyber-2024.json"));

    public static readonly CompiledStandard Compiled = CompiledStandard.Compile(Standard);

    public static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "db", "standards", file));
}
