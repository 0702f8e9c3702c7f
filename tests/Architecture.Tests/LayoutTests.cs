using System.Text.RegularExpressions;

namespace ScoringPlatform.Architecture.Tests;

/// <summary>The layout shows the architecture: namespaces follow folders, test files mirror what they test, files stay short.</summary>
public sealed partial class LayoutTests
{
    private const int LongestFile = 400;
    private const int LongestEngineFile = 700;

    /// <summary>Lexer, parser and executor are one thing each, and may be longer.</summary>
    private static readonly string[] MayBeLonger = ["Lexer.cs", "Parser.cs", "Executor.cs"];

    [Fact]
    public void SourceFile_Namespace_FollowsItsFolder()
    {
        var astray = Repository.SourceFiles
            .Where(file => !file.StartsWith("src/SqlServerStandIn/", StringComparison.Ordinal))
            .Select(file => (file, declared: DeclaredNamespace(file), expected: ExpectedNamespace(file)))
            .Where(row => row.declared is not null && row.declared != row.expected)
            .Select(row => $"{row.file}: {row.declared}, expected {row.expected}")
            .ToList();

        Assert.Empty(astray);
    }

    [Fact]
    public void SourceFile_Length_StaysWithinTheCap()
    {
        var tooLong = Repository.SourceFiles
            .Select(file => (file, lines: File.ReadLines(Path.Combine(Repository.Root, file)).Count()))
            .Where(row => row.lines > (MayBeLonger.Contains(Path.GetFileName(row.file)) ? LongestEngineFile : LongestFile))
            .Select(row => $"{row.file}: {row.lines} lines")
            .ToList();

        Assert.Empty(tooLong);
    }

    [Fact]
    public void SourceFile_OpenEnds_AreNone()
    {
        var open = Repository.SourceFiles
            .Where(file => !file.EndsWith("LayoutTests.cs", StringComparison.Ordinal))
            .Where(file => OpenEnd().IsMatch(File.ReadAllText(Path.Combine(Repository.Root, file))))
            .ToList();

        Assert.Empty(open);
    }

    private static string? DeclaredNamespace(string file)
    {
        var match = NamespaceLine().Match(File.ReadAllText(Path.Combine(Repository.Root, file)));
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>The project's root namespace, by default its name, plus the folders from its project file to the source file.</summary>
    private static string ExpectedNamespace(string file)
    {
        var folders = new Stack<string>();
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, file))!;
        string? project;
        while ((project = Directory.EnumerateFiles(folder, "*.csproj").FirstOrDefault()) is null)
        {
            folders.Push(Path.GetFileName(folder));
            folder = Path.GetDirectoryName(folder)!;
        }

        var stated = RootNamespace().Match(File.ReadAllText(project));
        var root = stated.Success ? stated.Groups[1].Value : $"ScoringPlatform.{Path.GetFileNameWithoutExtension(project)}";
        return string.Join('.', folders.Prepend(root));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex("<RootNamespace>(.+?)</RootNamespace>")]
    private static partial Regex RootNamespace();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex OpenEnd();
}
