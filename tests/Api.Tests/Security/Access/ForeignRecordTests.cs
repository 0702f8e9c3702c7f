using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>What a role may do with the own records, it may not do with others that another role or a mere tie leads to.</summary>
public sealed class ForeignRecordTests(ScoringYearFixture scoring) : IClassFixture<ScoringYearFixture>
{
    private ReviewYear Year => scoring.Year;

    [Fact]
    public async Task Applicant_OfADossierThatIsNotOpen_IsNotThereForItsExpert()
    {
        var (expert, _, application) = await AssignedAsync(0);
        var applicant = await Year.ApplicantOfAsync(Year.Applications.ToList().IndexOf(application));
        const string document = "query($id: ID!) { applicant(id: $id) { name birthDate idNumber } }";

        // Assigned, and not asked yet whether there is a conflict: the assignment's summary tells who applies, and no more.
        Assert.Equal(
            await Year.SendAsync(expert, document, new { id = NodeIds.Of("Applicant", 999_999) }),
            await Year.SendAsync(expert, document, new { id = NodeIds.Of("Applicant", applicant) }));
    }

    [Fact]
    public async Task Withdraw_ByAnAssignedExpertWhoAlsoApplies_IsNotFound()
    {
        var (expert, assignment, application) = await AssignedAsync(1);
        await Year.WithAsync(db => Year.Get<AssignmentService>().DeclareAsync(db, [assignment], ConflictDeclaration.None, null, expert, default));
        var applicant = expert with { Roles = new HashSet<string> { Roles.Expert, Roles.Applicant }, ApplicantId = await Year.ApplicantOfAsync(8) };

        await Assert.ThrowsAsync<SubjectNotFoundException>(() => Year.WithAsync(db =>
            Year.Get<ApplicationService>().WithdrawAsync(db, [application], "示例", applicant, default)));
        Assert.DoesNotContain(
            NodeIds.Of("Application", application),
            await Year.SendAsync(applicant, "{ myApplications { nodes { id } } }"),
            StringComparison.Ordinal);
    }

    /// <summary>An expert and an application that is assigned to them.</summary>
    private async Task<(Caller Expert, int Assignment, int Application)> AssignedAsync(int place) => await Year.WithAsync(async db =>
    {
        var assignment = await db.Assignments.AsNoTracking().OrderBy(found => found.Id).Skip(place).FirstAsync();
        return (Year.Expert(Year.Experts.ToList().IndexOf(assignment.ExpertId)), assignment.Id, assignment.ApplicationId);
    });
}
