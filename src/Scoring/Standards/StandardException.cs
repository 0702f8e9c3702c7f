using System.Globalization;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>A standard's file is refused; every problem is listed, with the file, the place in it and the reason.</summary>
public sealed class StandardException : Exception
{
    public StandardException(string file, IReadOnlyList<JsonProblem> problems)
        : base(Describe(file, problems))
    {
        File = file;
        Problems = problems;
    }

    public string File { get; }

    public IReadOnlyList<JsonProblem> Problems { get; }

    private static string Describe(string file, IReadOnlyList<JsonProblem> problems) =>
        string.Join('\n', problems.Select(problem =>
            $"{file}: {problem.Path}: {ExplanationText.Render(problem.Reason, CultureInfo.InvariantCulture)}"));
}
