using ScoringPlatform.Api.Employers;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

[ObjectType<Expert>]
public static partial class ExpertType
{
    static partial void Configure(IObjectTypeDescriptor<Expert> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(expert => expert.Id);
        descriptor.Field(expert => expert.Code);
        descriptor.Field(expert => expert.Name);
        descriptor.Field(expert => expert.TitleLevel);
        descriptor.Field(expert => expert.NationalTalent);
        descriptor.Field(expert => expert.Available);
        descriptor.Field(expert => expert.TermFrom);
        descriptor.Field(expert => expert.TermUntil);
    }

    public static async Task<Employer?> GetEmployerAsync([Parent] Expert expert, EmployerByIdDataLoader employers, CancellationToken ct) =>
        expert.EmployerId is { } id ? await employers.LoadAsync(id, ct) : null;

    public static async Task<IReadOnlyList<string>> GetSpecialtiesAsync(
        [Parent] Expert expert, SpecialtiesByExpertDataLoader specialties, CancellationToken ct) =>
        [.. (await specialties.LoadAsync(expert.Id, ct) ?? []).Select(specialty => specialty.Specialty)];

    [GraphQLDescription("The greatest number of applications in one cycle; null sets no limit.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    public static int? GetCapacity([Parent] Expert expert) => expert.Capacity;

    [GraphQLDescription("When the expert takes nothing.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    public static async Task<IReadOnlyList<ExpertAbsence>?> GetAbsencesAsync(
        [Parent] Expert expert, AbsencesByExpertDataLoader absences, CancellationToken ct) =>
        await absences.LoadAsync(expert.Id, ct) ?? [];

    [GraphQLDescription("What is on record between the expert and applicants.")]
    [Authorize(Roles = [Roles.Officer])]
    public static async Task<IReadOnlyList<ExpertTie>?> GetTiesAsync(
        [Parent] Expert expert, TiesByExpertDataLoader ties, CancellationToken ct) =>
        await ties.LoadAsync(expert.Id, ct) ?? [];
}
