using System.Globalization;

namespace ScoringPlatform.Console.Generator;

/// <summary>What is wrong with an operation file, and where; lines and columns count from 1.</summary>
internal sealed record OperationProblem(string Path, int Line, int Column, string Rule)
{
    /// <summary>One line in the form of the compiler's errors, so that editors lead to the place.</summary>
    public string Describe(string root) => string.Create(
        CultureInfo.InvariantCulture, $"{System.IO.Path.Combine(root, Path)}({Line},{Column}): error GQL001: {Rule}");
}
