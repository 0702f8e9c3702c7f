using ScoringPlatform.Api.Employers;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

[ObjectType<Applicant>]
public static partial class ApplicantType
{
    static partial void Configure(IObjectTypeDescriptor<Applicant> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(applicant => applicant.Id);
        descriptor.Field(applicant => applicant.Name);
        descriptor.Field(applicant => applicant.Gender);
        descriptor.Field(applicant => applicant.BirthDate);
        descriptor.Field(applicant => applicant.City);
    }

    [GraphQLDescription("The identity number with all but its last four characters hidden; null when it was erased.")]
    public static string? GetIdNumber([Parent] Applicant applicant) =>
        applicant.IdNumberMasked is { } last ? $"**************{last}" : null;

    public static async Task<Employer?> GetEmployerAsync(
        [Parent] Applicant applicant, EmployerByIdDataLoader employers, CancellationToken ct) =>
        applicant.EmployerId is { } id ? await employers.LoadAsync(id, ct) : null;

    public static async Task<IReadOnlyList<Application>> GetApplicationsAsync(
        [Parent] Applicant applicant, ApplicationsByApplicantDataLoader applications, CancellationToken ct) =>
        await applications.LoadAsync(applicant.Id, ct) ?? [];
}
