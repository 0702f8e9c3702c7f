using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.Console.Generator;

/// <summary>From schema and operation files to code: parse, check, write.</summary>
internal static class Generation
{
    public static GenerationResult Run(string sdl, IEnumerable<OperationText> texts)
    {
        var problems = new List<OperationProblem>();
        var files = texts.Select(text => Parse(text, problems)).OfType<ParsedFile>().ToList();
        var schema = SchemaFromSdl.Build(sdl);
        var fragments = new FragmentTable(files, problems);
        foreach (var file in files)
        {
            FileCheck.Check(schema, file, fragments, problems);
        }

        return new GenerationResult(problems.Count > 0 ? "" : Write(schema, files, fragments, problems), problems);
    }

    private static ParsedFile? Parse(OperationText text, List<OperationProblem> problems)
    {
        try
        {
            return new ParsedFile(text, Parser.Parse(text.Text, ParserOptions.Trusted));
        }
        catch (GraphQLSyntaxException wrong)
        {
            var place = wrong.Error.Locations is [var first, ..] ? first : new SourceLocation(1, 1);
            problems.Add(new OperationProblem(text.Path, place.Line, place.Column, wrong.Error.Message));
            return null;
        }
    }

    private static string Write(Schema schema, List<ParsedFile> files, FragmentTable fragments, List<OperationProblem> problems)
    {
        var inputs = new InputWriter(schema);
        var operations = new List<string>();
        foreach (var file in files)
        {
            operations.AddRange(file.Operations.Select(operation => new OperationWriter(schema, file, operation, fragments, inputs, problems).Write()));
        }

        return string.Join("\n", [CodeText.Head, .. operations, inputs.Write(), EnumWriter.Write(schema)]);
    }
}
