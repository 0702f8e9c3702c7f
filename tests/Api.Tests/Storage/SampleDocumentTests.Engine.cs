using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Every file of <c>samples/operations</c> against the schema that is served, so that none of them ages unseen.</summary>
public sealed class SampleDocumentTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    public static TheoryData<string> Names => [.. SampleOperations.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_OfEachFile_IsValidWithinAllLimits(string name)
    {
        var options = ValidationOptions.Default with
        {
            Rules = ValidationOptions.Default.Rules.With(LimitRules.Of(scored.Year.Get<OperationLimits>())),
        };

        var errors = DocumentValidator.Validate(scored.Year.Get<IRequestExecutor>().Schema, Parser.Parse(SampleOperations.Read(name)), options);

        Assert.True(errors.IsEmpty, string.Join('\n', errors.Select(e => e.Message)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_OfEachFile_HoldsOneNamedOperationThatSaysWhatTheFileIsCalled(string name)
    {
        var document = Parser.Parse(SampleOperations.Read(name));

        var operation = Assert.Single(document.Definitions.OfType<OperationDefinitionNode>());

        Assert.Equal(name.Replace("-", "", StringComparison.Ordinal), operation.Name?.Value, ignoreCase: true);
    }

    [Fact]
    public void Documents_OfAllFiles_HaveNamesOfTheirOwn() =>
        Assert.Equal(
            SampleOperations.Names.Count,
            SampleOperations.Names.Select(n => Parser.Parse(SampleOperations.Read(n)).Definitions.OfType<OperationDefinitionNode>().Single().Name!.Value).Distinct().Count());
}
