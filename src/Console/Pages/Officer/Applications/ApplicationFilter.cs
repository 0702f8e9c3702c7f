using System.Globalization;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Officer.Applications;

/// <summary>What the list of applications is narrowed to: it stands in the page's address, so that it can be kept and sent.</summary>
internal sealed record ApplicationFilter
{
    public required int Year { get; init; }

    public IReadOnlyList<ApplicationState> States { get; init; } = [];

    public TitleLevel? Level { get; init; }

    public string? Specialty { get; init; }

    public Track? Track { get; init; }

    /// <summary>Part of a number or of a name.</summary>
    public string? Search { get; init; }

    public static ApplicationFilter Read(IQueryCollection query, int year) => new()
    {
        Year = year,
        States = [.. query["state"].Select(Parse<ApplicationState>).OfType<ApplicationState>()],
        Level = Parse<TitleLevel>(query["level"]),
        Specialty = Text(query["specialty"]),
        Track = Parse<Track>(query["track"]),
        Search = Text(query["q"]),
    };

    public ApplicationFilterInput ToInput() => new()
    {
        Cycle = new ReviewCycleFilterInput { Year = new IntOperationFilterInput { Eq = Year } },
        State = States.Count == 0 ? null : new ApplicationStateOperationFilterInput { In = States },
        TargetLevel = Level is null ? null : new TitleLevelOperationFilterInput { Eq = Level },
        Specialty = Specialty is null ? null : new StringOperationFilterInput { Eq = Specialty },
        Track = Track is null ? null : new TrackOperationFilterInput { Eq = Track },
        Or = Search is null
            ? null
            :
            [
                new ApplicationFilterInput { Number = new StringOperationFilterInput { Contains = Search } },
                new ApplicationFilterInput { Applicant = new ApplicantFilterInput { Name = new StringOperationFilterInput { Contains = Search } } },
            ],
    };

    private static T? Parse<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && !int.TryParse(text, CultureInfo.InvariantCulture, out _) ? value : null;

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
