using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Tests.Ballots;

public sealed class BallotInvalidExceptionTests
{
    [Fact]
    public void Message_ItemsWithoutScore_SaysWhichInWords()
    {
        var refusal = new BallotInvalidException([Missing("ABILITY"), Missing("DEFENCE")]);

        Assert.Equal("The ballot cannot be taken. The item ABILITY has no score. The item DEFENCE has no score.", refusal.Message);
    }

    private static BallotError Missing(string item) =>
        new(BallotErrorKind.Incomplete, item, new Explanation("ballot.incomplete", [item]));
}
