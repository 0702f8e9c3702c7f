using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

[ObjectType<Account>]
public static partial class AccountType
{
    static partial void Configure(IObjectTypeDescriptor<Account> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(account => account.Id).ID(nameof(Account));
        descriptor.Field(account => account.SubjectId);
        descriptor.Field(account => account.DisplayName);
        descriptor.Field(account => account.DisabledAt);
    }

    [GraphQLDescription("The codes of the roles, in order.")]
    public static async Task<IReadOnlyList<string>> GetRolesAsync(
        [Parent] Account account, RolesByAccountDataLoader roles, CancellationToken ct) =>
        [.. (await roles.LoadAsync(account.Id, ct) ?? []).Select(role => role.Role)];

    [GraphQLDescription("What the account stands for: EXPERT, APPLICANT, EMPLOYER, or nothing.")]
    public static string? GetStandsFor([Parent] Account account) => account switch
    {
        { ExpertId: not null } => Roles.Expert,
        { ApplicantId: not null } => Roles.Applicant,
        { EmployerId: not null } => Roles.Employer,
        _ => null,
    };

    [GraphQLDescription("The persons or the employer that the account stands for, by their numbers.")]
    public static async Task<IReadOnlyList<AccountLink>> GetLinksAsync(
        [Parent] Account account, LinksByAccountDataLoader links, CancellationToken ct) =>
        (await links.LoadAsync(account.Id, ct))?.ToList() ?? [];
}
