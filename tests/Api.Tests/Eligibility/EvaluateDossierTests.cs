using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Eligibility;

public sealed class EvaluateDossierTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    private static readonly Caller Applicant = ReviewYear.As("applicant", Roles.Applicant);

    [Fact]
    public async Task EvaluateDossier_MasterWithoutFindings_IsPendingAndStoresNothing()
    {
        var before = await scored.Year.WithAsync(db => db.EligibilityEvaluations.CountAsync());

        var answer = await SendAsync(new { rung = "MASTER", awardedOn = "2018-06-30", closeToSpecialty = true, recognised = true });

        Assert.Equal("PENDING", answer.TextAt("evaluateDossier.result"));
        answer.Indent().MatchSnapshot();
        Assert.Equal(before, await scored.Year.WithAsync(db => db.EligibilityEvaluations.CountAsync()));
    }

    [Fact]
    public async Task EvaluateDossier_UnknownSpecialty_IsRefusedWithTheField()
    {
        var answer = await SendAsync(new { rung = "MASTER", awardedOn = "2018-06-30" }, specialty: "ASTROLOGY");

        Assert.Equal("DOSSIER_INVALID", answer.ErrorCode());
    }

    private Task<string> SendAsync(object degree, string specialty = YearPeople.Security) => scored.Year.SendSampleAsync(
        Applicant,
        "evaluate-dossier",
        new
        {
            year = 2025,
            dossier = new
            {
                targetLevel = "ASSISTANT_ENGINEER",
                specialty,
                track = "REGULAR",
                employment = "PRIVATE_ENTERPRISE",
                titles = Array.Empty<object>(),
                degrees = new[] { degree },
                achievements = Array.Empty<object>(),
                findings = Array.Empty<object>(),
                recommendations = Array.Empty<object>(),
            },
        });
}
